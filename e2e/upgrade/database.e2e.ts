import { createHash } from 'node:crypto'
import { copyFileSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { type ProjectOptions, type RunningCollector, serve } from '../../packages/collector/src/index.js'
import { temporaryFolder } from '../support/demo.js'

const fixture = 'e2e/fixtures/bb91af7'
const adminToken = 'the-token-of-the-test'

interface Answers {
  readonly [address: string]: object
}

/** What the collector of that commit answered; see the README beside it. */
const kept = JSON.parse(readFileSync(join(fixture, 'collector.json'), 'utf8')) as {
  readonly projects: Readonly<Record<'shop' | 'help', ProjectOptions>>
  readonly answers: Answers
  readonly pages: Readonly<Record<string, readonly string[]>>
  readonly digests: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly events: { readonly waiting: readonly string[] }
  readonly goingOn: {
    readonly projects: Readonly<Record<string, ProjectOptions>>
    readonly replayed: Answers
    readonly posted: readonly { readonly body: string; readonly verdict: object }[]
    readonly answers: Answers
  }
}

/** A collector on a copy of the database, and a way to ask it as the administrator. */
async function open(projects: Readonly<Record<string, ProjectOptions>>) {
  const folder = temporaryFolder()
  copyFileSync(join(fixture, 'collector.sqlite'), join(folder.path, 'easekit.db'))
  const collector: RunningCollector = await serve({
    port: 0,
    host: '127.0.0.1',
    data: folder.path,
    projects,
    adminToken,
    assets: false,
  })
  onTestFinished(async () => {
    await collector.close()
    folder.remove()
  })
  const ask = async (address: string, method = 'GET'): Promise<unknown> => {
    const headers = { Authorization: `Bearer ${adminToken}` }
    return (await fetch(`${collector.url}${address}`, { method, headers })).json()
  }
  return { url: collector.url, ask }
}

/** Without the webhook, so that reading changes nothing. */
const reading = { ...kept.projects, shop: { ...kept.projects.shop, webhook: undefined } }
const addresses = (path: string) => Object.keys(kept.answers).filter((address) => address.startsWith(path))

/**
 * What is still true of an answer. Of a group that was hidden for its few answers the owner is told more today, so that
 * its scale alone is left. Intervals are computed in another way. A text that answers an open question is an answer today. A series of effort dimensions has been renamed by its items, which that collector left out. What
 * a later version says on top of it is its own affair.
 */
const stillTrue = (before: object | undefined): object =>
  JSON.parse(JSON.stringify(before ?? {}), (_, value) => {
    if (value?.warnings?.includes?.('hidden')) return { scale: value.scale }
    if (value?.preset) return withoutInterval(value)
    if (value?.series?.length === 0) return withoutAnswered(value)
    if (value?.scale !== 'effort-dimensions@1') return value
    const { fingerprint, labels, ...same } = value
    return Array.isArray(labels) ? { ...same, labels } : same
  })

const withoutInterval = ({ interval, method, warnings, ...same }: Record<string, unknown>): object => same

const withoutAnswered = ({
  counts: { answered, ...counts },
  ...same
}: {
  readonly counts: { answered?: number }
}): object => ({
  ...same,
  counts,
})

const expectSame = (given: unknown, before: object | undefined) => expect(given).toMatchObject(stillTrue(before))

describe('a database that bb91af7 has written', () => {
  it.each([
    ['projects and surveys', ['/v1/projects', '/v1/surveys']],
    ['figures', ['/v1/results']],
    ['held records', ['/v1/held']],
    ['exported records', ['/v1/records']],
  ])('has the same %s', async (_, paths) => {
    const { ask } = await open(reading)
    const asked = paths.flatMap(addresses)
    expect(asked.length).toBeGreaterThan(1)
    for (const address of asked) {
      const given = await ask(address)
      expect({ address, ...(given as object) }).toMatchObject({ address, ...stillTrue(kept.answers[address]) })
    }
  })

  it('has the same comments, beside those that were hidden for too few answers', async () => {
    const { ask } = await open(reading)
    for (const address of addresses('/v1/comments')) {
      const { comments } = kept.answers[address] as { comments: readonly { id: string }[] }
      const given = (await ask(address.replace(/limit=\d+/, 'limit=100'))) as { comments: { id: string }[] }
      const ids = new Set(comments.map(({ id }) => id))
      // Later releases say more of each.
      expect({ address, comments: given.comments.filter(({ id }) => ids.has(id)) }).toMatchObject({ address, comments })
    }
  })

  it('lists all comments, page after page', async () => {
    const { ask } = await open(reading)
    for (const [name, ids] of Object.entries(kept.pages)) {
      const [project, survey] = name.split(' ')
      const found: string[] = []
      for (let next: string | null = ''; next !== null; ) {
        const before: string = next && `&before=${next}`
        const page = (await ask(`/v1/comments?project=${project}&survey=${survey}&limit=7${before}`)) as {
          comments: { id: string }[]
          next: string | null
        }
        found.push(...page.comments.map(({ id }) => id))
        next = page.next
      }
      expect(found.filter((id) => ids.includes(id))).toEqual(ids)
      expect(new Set(found).size).toBe(found.length)
    }
  })

  it('still has every record to the letter', async () => {
    const { ask } = await open(reading)
    for (const [project, digests] of Object.entries(kept.digests)) {
      const found: Record<string, string> = {}
      for (const id of Object.keys(digests)) {
        const { records } = (await ask(`/v1/records?project=${project}&id=${id}`)) as {
          records: Record<'id' | 'status' | 'receivedAt' | 'record', unknown>[]
        }
        const plain = records.map(({ id, status, receivedAt, record }) => ({ id, status, receivedAt, record }))
        found[id] = createHash('sha256').update(JSON.stringify(plain)).digest('hex').slice(0, 12)
      }
      expect(found).toEqual(digests)
    }
  })

  it('goes on: held records are counted once they may be, and new answers join the old ones', async () => {
    const { projects, replayed, posted, answers } = kept.goingOn
    const { url, ask } = await open(projects)
    for (const [project, outcome] of Object.entries(replayed)) {
      expectSame(await ask(`/v1/held?project=${project}`, 'POST'), outcome)
    }
    for (const { body, verdict } of posted) {
      const response = await fetch(`${url}/v1/responses`, { method: 'POST', body })
      expectSame(await response.json(), verdict)
    }
    for (const [address, before] of Object.entries(answers)) expectSame(await ask(address), before)
  })

  it('tells the webhook of what was waiting, once, and of nothing that was told, given up or erased', async () => {
    const told: { id: string; of: string }[] = []
    const receiver = createServer((request, response) => {
      let body = ''
      request.on('data', (part) => {
        body += part
      })
      request.on('end', () => {
        told.push({ id: `${request.headers['webhook-id']}`, of: JSON.parse(body).data.id })
        response.end()
      })
    }).listen(0, '127.0.0.1')
    onTestFinished(() => {
      receiver.close()
      receiver.closeAllConnections()
    })
    await new Promise((listening) => receiver.once('listening', listening))
    const { shop, help } = kept.projects
    const { port } = receiver.address() as AddressInfo
    const webhook = { secret: shop.webhook?.secret ?? '', url: `http://127.0.0.1:${port}/` }
    const { url } = await open({ shop: { ...shop, webhook }, help })
    await expect.poll(() => told.length).toBeGreaterThanOrEqual(kept.events.waiting.length)
    // What comes now is told after all that was due before.
    const now = { v: 1, project: 'shop', id: 'after', rev: 1, done: true, at: Date.now(), survey: 'a@1', answers: {} }
    await fetch(`${url}/v1/responses`, { method: 'POST', body: JSON.stringify(now) })
    await expect.poll(() => told.map(({ of }) => of)).toContain('after')
    expect(told.map(({ of }) => of).sort()).toEqual(['after', ...kept.events.waiting])
    for (const { id } of told) expect(id).toMatch(/^evt_[0-9a-f]{32}$/)
  })
})
