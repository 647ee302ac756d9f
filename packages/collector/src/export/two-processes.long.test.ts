import { join } from 'node:path'
import { expect, it } from 'vitest'
import { adminToken, record, temporaryFolder } from '../../test/collector-kit.js'
import { testCommand } from '../../test/command.js'

const command = testCommand()

/** Comes again as senders and connectors do: on a busy disk the other process may hold the lock for long. */
async function untilTaken(ask: () => Promise<Response>): Promise<Response> {
  for (;;) {
    const answer = await ask()
    if (answer.status < 500) return answer
    await answer.body?.cancel()
  }
}

it('tells a connector of every final revision while two processes write one SQLite file', async () => {
  const data = join(await temporaryFolder(), 'data')
  const start = () =>
    command.start(['--data', data, '--projects', 'shop', '--port', '0'], { EASEKIT_ADMIN_TOKEN: adminToken })
  const servers = [await start(), await start()]
  const stored = new Map<string, number>()
  let writing = servers.length
  const write = async (url: string, from: number): Promise<void> => {
    for (let round = 0; round < 25; round++) {
      const sent = [0, 1, 2, 3].map((n) => ({ id: `r${(round * 3 + n * 7) % 40}`, rev: round * 2 + from }))
      await Promise.all(
        sent.map(async ({ id, rev }) => {
          const body = JSON.stringify(record({ id, rev, at: Date.now() - 1000 }))
          const answer = await untilTaken(() => fetch(`${url}/v1/responses`, { method: 'POST', body }))
          expect(await answer.json()).toMatchObject({ status: 'ok' })
          stored.set(id, Math.max(rev, stored.get(id) ?? 0))
        }),
      )
    }
    writing -= 1
  }
  const seen = new Map<string, number>()
  let cursor = ''
  const poll = async (url: string): Promise<number> => {
    const from = cursor === '' ? '' : `&cursor=${cursor}`
    const headers = { Authorization: `Bearer ${adminToken}` }
    const answer = await untilTaken(() => fetch(`${url}/v1/records?project=shop&limit=5${from}`, { headers }))
    const page = (await answer.json()) as { records: { id: string; rev: number }[]; cursor: string }
    for (const { id, rev } of page.records) seen.set(id, rev)
    cursor = page.cursor
    return page.records.length
  }
  const read = async (): Promise<void> => {
    // In turn from either process.
    for (let n = 0; writing > 0; n++) await poll(servers[n % 2]?.url ?? '')
    while ((await poll(servers[0]?.url ?? '')) > 0);
  }
  await Promise.all([...servers.map(({ url }, n) => write(url, n)), read()])
  expect([...seen].sort()).toEqual([...stored].sort())
})
