import { cp, mkdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { adminToken, openKit, record, temporaryFolder } from '../../test/collector-kit.js'
import { testCommand } from '../../test/command.js'
import { openSqliteStore } from '../storage/open-sqlite-store.js'

const { run, start } = testCommand()
const env = { EASEKIT_ADMIN_TOKEN: adminToken }
const link = ['link', 'shop', 'checkout', '--address', 'https://ces.example.com/']

describe('easekit-collector token', () => {
  it('gives a token of its own to a running collector, lists it, and takes it back', async () => {
    const data = await temporaryFolder()
    const collector = await start(['--projects', 'shop', '--data', data, '--port', '0'])
    const added = await run(['token', 'add', 'report', '--scopes', 'results,import', '--data', data])
    const [secret = ''] = added.out.split('\n')
    const read = async (): Promise<number> =>
      (await fetch(`${collector.url}/v1/surveys?project=shop`, { headers: { Authorization: `Bearer ${secret}` } }))
        .status
    expect([added.code, await read()]).toEqual([0, 200])
    const { out } = await run(['token', 'list', '--data', data])
    expect(out).toMatch(/^report\tresults,import\t2\d{3}-/)
    expect(out).not.toContain(secret)
    expect((await run(['token', 'revoke', 'report', '--data', data])).code).toBe(0)
    expect(await read()).toBe(401)
  })

  it.each([
    [['token'], 'the command must be "token add NAME", "token list" or "token revoke NAME", got "token"'],
    [['token', 'add', 'x'], '`--scopes` must name what the token allows'],
    [['token', 'list', '--data', '/nowhere'], '`data` must be the folder of a database, got "/nowhere"'],
    [['backup', 'x', '--database', 'postgres://a@b/c'], '`backup` copies SQLite'],
    [['backup'], 'the command must be "backup FILE", got "backup"'],
    [['recount', 'shop'], 'the command must be "recount", got "recount shop"'],
    [
      ['recount', '--projects', 'shop'],
      '`--projects` is no option of "recount", expected --data, --database, --config',
    ],
    [['backup', 'x', '--port', '1'], '`--port` is no option of "backup", expected'],
    [['serve', '--days', '7'], '`--days` is no option of "serve", expected'],
    [['--scopes', 'results'], '`--scopes` is no option of "serve", expected'],
    [['link', 'shop'], 'the command must be "link PROJECT SURVEY", got "link shop"'],
    [['link', 'shop', 'checkout'], '`--address` must be the public address of the collector, got none'],
    [[...link, '--address', 'ces.example'], '`--address` must be an address such as "https://ces.example.com"'],
    [[...link, '--days', '367'], '`--days` must be 1 to 366, got "367"'],
    [[...link, '--channel', 'Q R'], '`--channel` must be a word such as qr, got "Q R"'],
    [[...link, '--lang', '!'], '`--lang` must be a language tag such as de, got "!"'],
    [[...link, '--subject', ' '], '`--subject` must be 1 to 128 characters, got " "'],
  ])('says what is wrong with %j', async (args, message) => {
    const { code, err } = await run(args)
    expect([code, err]).toEqual([1, expect.stringContaining(message)])
  })
})

describe('easekit-collector recount', () => {
  it('tells how many counters it has checked and mended', async () => {
    const data = await temporaryFolder()
    const store = await openSqliteStore(join(data, 'easekit.db'))
    const kit = await openKit({ store })
    await kit.post(record())
    const db = new Database(join(data, 'easekit.db'))
    db.exec(`update tally set n = 7 where measure = 'effort'`)
    const { out } = await run(['recount', '--data', data])
    expect(out).toMatch(/^shop: \d+ counters checked, 1 mended\n$/)
    expect(db.prepare(`select n from tally where measure = 'effort'`).pluck().all()).toEqual([1])
    db.close()
    expect((await run(['recount', '--data', data])).out).toMatch(/ checked, 0 mended\n$/)
  })
})

describe('easekit-collector backup', () => {
  it('copies every answer that was acknowledged, while others are being written, and is restored by copying', async () => {
    const folder = await temporaryFolder()
    const data = join(folder, 'data')
    const collector = await start(['--projects', 'shop', '--data', data, '--port', '0'])
    const acknowledged: string[] = []
    const post = async (id: string): Promise<void> => {
      const response = await fetch(`${collector.url}/v1/responses`, {
        method: 'POST',
        body: JSON.stringify(record({ id })),
      })
      expect(await response.json()).toMatchObject({ detail: 'stored' })
      acknowledged.push(id)
    }
    for (let i = 0; i < 50; i++) await post(`before-${i}`)
    const promised = [...acknowledged]
    let isWriting = true
    const writing = (async () => {
      for (let i = 0; isWriting; i++) await post(`during-${i}`)
    })()
    const file = join(folder, 'backup.db')
    const { code } = await run(['backup', file, '--data', data])
    isWriting = false
    await writing
    expect([code, (await stat(file)).mode & 0o777]).toEqual([0, 0o600])
    expect((await run(['backup', file, '--data', data])).err).toContain('must be a file that does not exist yet')

    const restored = join(folder, 'restored')
    await mkdir(restored)
    await cp(file, join(restored, 'easekit.db'))
    const again = await start(['--projects', 'shop', '--data', restored, '--port', '0'], {
      EASEKIT_ADMIN_TOKEN: adminToken,
    })
    const headers = { Authorization: `Bearer ${adminToken}` }
    for (const id of promised) {
      const found = await fetch(`${again.url}/v1/records?project=shop&id=${id}`, { headers })
      expect(await found.json()).toMatchObject({ records: [{ id }] })
    }
    const { counts } = (await (
      await fetch(`${again.url}/v1/results?project=shop&survey=checkout`, { headers })
    ).json()) as { counts: { answered: number } }
    expect(counts.answered).toBeGreaterThanOrEqual(promised.length)
    expect(counts.answered).toBeLessThanOrEqual(acknowledged.length)
  })
})

describe('easekit-collector link', () => {
  it('makes a link that a running collector asks by', async () => {
    const data = await temporaryFolder()
    const config = { projects: { shop: { config: { surveys: [{ id: 'checkout', scale: 'ces2' }] } } } }
    const file = join(data, 'collector.json')
    await writeFile(file, JSON.stringify(config))
    const collector = await start(['--config', file, '--data', data, '--port', '0'])
    const { out, code } = await run([...link, '--subject', 'T-1', '--lang', 'de', '--data', data])
    expect(code).toBe(0)
    const path = /^https:\/\/ces\.example\.com(\/l\/\S+)$/m.exec(out)?.[1] ?? ''
    const page = await fetch(`${collector.url}${path}`)
    expect([page.status, (await page.text()).includes('<html lang="de"')]).toEqual([200, true])
  })

  it('says so where nothing of that name is published, before a slip is printed as a QR code', async () => {
    const data = await temporaryFolder()
    const collector = await start(['--projects', 'shop', '--data', data, '--port', '0'], env)
    const note = 'The database holds no published survey "checkout" of "shop"'
    expect((await run([...link, '--data', data])).out).toContain(note)
    const published = await fetch(`${collector.url}/v1/definitions?project=shop`, {
      method: 'PUT',
      headers: { Authorization: `Bearer ${adminToken}`, 'If-Match': '0' },
      body: JSON.stringify({ surveys: [{ id: 'checkout', scale: 'ces2', company: 'Acme' }] }),
    })
    expect(published.status).toBe(200)
    expect((await run([...link, '--data', data])).out).not.toContain(note)
  })
})
