import { copyFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Kysely } from 'kysely'
import { describe, expect, it, onTestFinished } from 'vitest'
import { adminToken, record, temporaryFolder } from '../../test/collector-kit.js'
import { type Started, testCommand } from '../../test/command.js'
import { freshDatabase } from '../../test/fresh-database.js'
import type { Results } from '../index.js'
import { openPool } from '../storage/postgres/open-pool.js'
import { postgresDialect } from '../storage/postgres/postgres-dialect.js'
import type { Tables } from '../storage/tables.js'

const command = testCommand()
const clients = 24
const perClient = 60

/** What a collector says of a record, or `undefined` where none answers. */
async function send(url: string, body: object): Promise<{ status?: string; rev?: number } | undefined> {
  try {
    const response = await fetch(`${url}/v1/responses`, { method: 'POST', body: JSON.stringify(body) })
    return response.status === 200 ? await response.json() : undefined
  } catch {
    return undefined
  }
}

describe('three collectors on one PostgreSQL', () => {
  it('lose nothing and count nothing twice when one of them is killed under load', async () => {
    const database = await freshDatabase()
    const env = {
      EASEKIT_DATABASE: database,
      EASEKIT_ADMIN_TOKEN: adminToken,
      EASEKIT_PROJECTS: 'shop,other',
    }
    const settings = join(await temporaryFolder(), 'easekit.json')
    await writeFile(settings, JSON.stringify({ rateLimit: false, addressLimit: false, log: 'error' }))
    const args = ['--port', '0', '--config', settings]
    // At once, on an empty database.
    const fleet: Started[] = await Promise.all([1, 2, 3].map(() => command.start(args, env)))
    const [victim] = fleet as [Started]

    let acknowledged = 0
    let killed: Promise<unknown> | undefined
    // As an outbox does: a revision is sent until a collector says that it has it, whichever that is.
    const deliver = async (body: object, first: number): Promise<void> => {
      for (let at = first; ; at++) {
        const verdict = await send((fleet[at % fleet.length] as Started).url, body)
        if (verdict?.status !== 'ok') continue
        acknowledged++
        if (acknowledged === clients * perClient) killed = victim.stop('SIGKILL')
        return
      }
    }
    await Promise.all(
      Array.from({ length: clients }, async (_, client) => {
        for (let i = 0; i < perClient; i++) {
          const project = i % 4 === 0 ? 'other' : 'shop'
          const of = (rev: number, effort: number, done: boolean) =>
            record({ project, id: `${client}-${i}`, rev, done, answers: { effort } })
          const shown = deliver(of(1, 1 + (i % 7), false), client)
          const completed = deliver(of(2, 1 + (client % 7), true), client + 1)
          await Promise.all([shown, completed])
          // One whose answer was lost on its way back is sent again.
          if (i % 5 === 0) await deliver(of(2, 1 + (client % 7), true), client + 2)
        }
      }),
    )
    expect(await killed).toBe('SIGKILL')

    const db = new Kysely<Tables>({ dialect: postgresDialect(await openPool(database)) })
    onTestFinished(() => db.destroy())
    const rows = await db.selectFrom('response').select(['id', 'rev', 'done', 'effort']).execute()
    expect(rows).toHaveLength(clients * perClient)
    const wrong = rows.filter(
      ({ id, rev, done, effort }) => rev !== 2 || done !== 1 || effort !== 1 + (Number(id.split('-')[0]) % 7),
    )
    expect(wrong).toEqual([])
    const counted = new Map<string, number>()
    for (const { measure, n } of await db.selectFrom('tally').select(['measure', 'n']).execute())
      counted.set(measure, (counted.get(measure) ?? 0) + n)
    const all = clients * perClient
    expect(Object.fromEntries(counted)).toEqual({ shown: all, answered: all, completed: all, effort: all })
    // The living ones tell the same.
    for (const { url } of fleet.slice(1)) {
      const headers = { Authorization: `Bearer ${adminToken}` }
      const results = await fetch(`${url}/v1/results?project=shop&survey=checkout`, { headers })
      expect(((await results.json()) as Results).counts.completed).toBe((all * 3) / 4)
    }
    expect(fleet.slice(1).map(({ err }) => err())).toEqual(['', ''])
  })
})

describe('three collectors on one file', () => {
  it('bring the database of 0.1 to the newest layout when they start at once', async () => {
    const data = await temporaryFolder()
    const fixture = fileURLToPath(new URL('../../../../e2e/fixtures/bb91af7/collector.sqlite', import.meta.url))
    await copyFile(fixture, join(data, 'easekit.db'))
    const env = { EASEKIT_ADMIN_TOKEN: adminToken, EASEKIT_PROJECTS: 'shop,help' }
    const fleet = await Promise.all([1, 2, 3].map(() => command.start(['--port', '0', '--data', data], env)))
    const headers = { Authorization: `Bearer ${adminToken}` }
    const told = await Promise.all(
      fleet.map(async ({ url }) => (await fetch(`${url}/v1/results?project=shop&survey=checkout`, { headers })).json()),
    )
    expect(told[0].series.length).toBeGreaterThan(0)
    expect(told.slice(1)).toEqual([told[0], told[0]])
  })
})
