import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { noon, openKit, record, temporaryFolder } from '../../test/collector-kit.js'
import { openSqliteStore } from '../index.js'

describe('the health of a collector', () => {
  it('is ready while a write can be committed, which is tried once a second at most, and alive in any case', async () => {
    const store = await openSqliteStore(join(await temporaryFolder(), 'easekit.db'))
    let now = noon
    let checks = 0
    let isFull = false
    const lines: unknown[] = []
    const log = { debug() {}, info() {}, warn() {}, error: (fields: object) => lines.push(fields) }
    const check = async (): Promise<void> => {
      checks += 1
      if (isFull) throw new Error('the disk is full')
      await store.check()
    }
    const { get } = await openKit({ store: { ...store, check }, log, now: () => now })
    expect([(await get('/readyz')).status, (await get('/readyz')).status, checks]).toEqual([200, 200, 1])
    isFull = true
    now += 1000
    const response = await get('/readyz')
    expect([response.status, (await response.json()).error]).toEqual([503, 'unavailable'])
    expect((await get('/healthz')).status).toBe(200)
    expect(lines).toEqual([{ err: new Error('the disk is full') }])
  })

  it('tells of batches, of the database, and of what is held and waits', async () => {
    const projects = { shop: { webhook: { url: 'http://a.example', secret: `whsec_${'a'.repeat(32)}` } } }
    const { get, verdict } = await openKit({ projects })
    await verdict(record({ done: true }))
    await verdict(record({ id: 'r2', v: 7 }))
    const text = await (await get('/metrics')).text()
    expect(text).toContain('easekit_batch_records_count 2')
    expect(text).toContain('easekit_queue_records 0')
    expect(text).toContain('easekit_held_records{project="shop"} 1')
    expect(text).toContain('easekit_webhook_backlog{project="shop"} 1')
    expect(text).toMatch(/easekit_database_bytes [1-9]/)
  })
})
