import { describe, expect, it } from 'vitest'
import { openBrowser, silence, snapshot } from '../../test/browser.js'
import { purge } from '../index.js'

describe('two tabs', () => {
  it('do not both send what one of them is sending', async () => {
    const { open, collector } = openBrowser()
    collector.next(silence)
    const a = open()
    await a.outbox.put(snapshot('a', 6))
    const b = open()
    await b.platform.advance(19_000)
    b.platform.fire('online')
    await b.platform.advance(500)
    expect(collector.attempts).toHaveLength(1)
  })

  it('deliver for each other once the lease of a frozen one is over', async () => {
    const { open, collector, notes } = openBrowser()
    collector.next(silence)
    const frozen = open()
    await frozen.outbox.put(snapshot('a', 6))
    const other = open()
    await other.platform.advance(21_000)
    expect(collector.rows.size).toBe(1)
    expect(notes()).toEqual([])
    await frozen.platform.advance(60_000)
    expect(collector.rows.size).toBe(1)
    expect(frozen.outbox.pending()).toBe(0)
  })

  it('deliver what the other one left behind while this one lives', async () => {
    const { open, collector } = openBrowser()
    const living = open()
    await living.platform.settle()
    collector.next(silence)
    const dying = open()
    await dying.outbox.put(snapshot('a', 6))
    dying.platform.kill()
    await living.platform.advance(25_000)
    living.platform.show(true)
    await living.platform.advance(4_000)
    expect(collector.rows.size).toBe(1)
  })

  it('count an attempt that died with its page', async () => {
    const { open, collector } = openBrowser()
    collector.next(silence)
    const dying = open()
    await dying.outbox.put(snapshot('a', 6))
    dying.platform.kill()
    collector.otherwise(() => ({ status: 503 }))
    const next = open({}, { now: dying.platform.Date.now() })
    await next.platform.advance(21_000)
    expect(next.heard('retry')).toMatchObject([{ failures: 2 }])
  })

  it('respect a waiting time, which a wake-up overrides', async () => {
    const { open, collector } = openBrowser()
    collector.otherwise(() => ({ status: 503 }))
    const a = open()
    await a.outbox.put(snapshot('a', 6))
    await a.platform.advance(620_000)
    a.platform.kill()
    collector.attempts.length = 0
    const b = open({}, { now: a.platform.Date.now() })
    await b.platform.advance(5_000)
    expect(collector.attempts).toHaveLength(0)
    collector.otherwise('ok')
    b.platform.fire('online')
    await b.platform.advance(3_500)
    expect(collector.rows.size).toBe(1)
  })

  it('make few requests for orphans when all come online at once', async () => {
    const { open, collector } = openBrowser({ indexedDB: () => undefined })
    collector.otherwise(() => ({ status: 503 }))
    const dead = open()
    for (let n = 0; n < 5; n++) await dead.outbox.put(snapshot(`r${n}`, 6))
    await dead.platform.advance(3_600_000)
    dead.platform.kill()
    const now = dead.platform.Date.now()
    let seed = 1
    const random = () => {
      seed = (seed * 16_807) % 2_147_483_647
      return seed / 2_147_483_647
    }
    const tabs = Array.from({ length: 20 }, () => open({}, { now, random }))
    for (const { platform } of tabs) await platform.advance(100)
    collector.attempts.length = 0
    collector.otherwise('ok')
    for (const { platform } of tabs) platform.fire('online')
    for (let step = 0; step < 300; step++) for (const { platform } of tabs) await platform.advance(20)
    expect(collector.rows.size).toBe(5)
    expect(collector.attempts.length).toBeLessThanOrEqual(10)
  })

  it('keep the newer revision that one writes while the other delivers the older', async () => {
    const { open, collector, notes } = openBrowser()
    let release = (): void => {}
    collector.next(silence)
    const a = open()
    await a.outbox.put(snapshot('a', 1))
    const b = open()
    collector.next(({ body }) => new Promise((resolve) => (release = () => resolve(collector.accept(body)))))
    await b.platform.advance(21_000)
    expect(collector.attempts).toHaveLength(2)
    collector.next(() => ({ status: 503 }))
    a.platform.setClock(b.platform.Date.now())
    const putting = a.outbox.put(snapshot('a', 2))
    release()
    await b.platform.settle()
    await putting
    expect(notes().filter((note) => /:a$/.test(note))).toHaveLength(1)
    await a.platform.advance(60_000)
    expect(collector.rows.get('a')?.body).toContain('"effort":2')
  })

  it('agree on the completed snapshot, whichever writes last', async () => {
    const { open, collector } = openBrowser()
    collector.otherwise(() => ({ status: 503 }))
    const a = open()
    await a.outbox.put(snapshot('a', 6, true))
    const b = open({}, { now: a.platform.Date.now() + 10_000 })
    await b.platform.settle()
    await b.outbox.put(snapshot('a', 2))
    collector.otherwise('ok')
    await b.platform.advance(60_000)
    await a.platform.advance(60_000)
    expect(collector.rows.get('a')).toMatchObject({ done: true })
    expect(collector.rows.get('a')?.body).toContain('"effort":6')
    expect(collector.completions).toEqual(['a'])
    expect(a.outbox.pending() + b.outbox.pending()).toBe(0)
  })

  it('agree after a kill before anything was sent', async () => {
    const { open, collector, notes, rows } = openBrowser()
    collector.otherwise(silence)
    const a = open()
    await a.outbox.put(snapshot('a', 6, true))
    const b = open({}, { now: a.platform.Date.now() + 10_000 })
    await b.outbox.put(snapshot('a', 2))
    a.platform.kill()
    b.platform.kill()
    collector.otherwise('ok')
    const next = open({}, { now: a.platform.Date.now() + 60_000 })
    await next.platform.advance(60_000)
    expect(collector.rows.get('a')?.body).toContain('"effort":6')
    expect(collector.completions).toEqual(['a'])
    expect(notes()).toEqual([])
    expect(await rows()).toEqual([])
  })

  it('write one key per record: 200 puts in 4 tabs are 200 rows', async () => {
    const { open, collector } = openBrowser()
    collector.otherwise(() => ({ status: 503 }))
    const tabs = Array.from({ length: 4 }, () => open())
    await Promise.all(
      tabs.flatMap(({ outbox }, tab) =>
        Array.from({ length: 50 }, (_, n) => outbox.put(snapshot(`t${tab}n${n}`, n % 7))),
      ),
    )
    tabs[0]?.platform.kill()
    collector.otherwise('ok')
    for (let turn = 0; turn < 20; turn++) for (const { platform } of tabs.slice(1)) await platform.advance(3_000)
    const next = open({}, { now: Date.UTC(2026, 10, 1) + 120_000 })
    await next.platform.advance(60_000)
    expect(collector.rows.size).toBe(200)
  })

  it('with two copies of the script on one page make one row', async () => {
    const { open, collector, notes } = openBrowser()
    const { outbox, platform, events } = open()
    const second = open({ platform, hook: (event) => events.push(event) })
    await outbox.put(snapshot('a', 6))
    await second.outbox.put(snapshot('b', 6))
    await platform.advance(5_000)
    expect(collector.rows.size).toBe(2)
    expect(collector.attempts).toHaveLength(2)
    expect(notes()).toEqual([])
  })

  it('of different projects do not touch each other', async () => {
    const { open, collector, local } = openBrowser()
    collector.otherwise(silence)
    const shop = open({ project: 'shop' })
    const other = open({ project: 'shop2' })
    await shop.outbox.put(snapshot('a', 6))
    await other.outbox.put(snapshot('b', 6))
    expect(shop.outbox.pending()).toBe(1)
    await purge(shop.outbox)
    expect(shop.outbox.pending()).toBe(0)
    expect(other.outbox.pending()).toBe(1)
    expect(Object.keys(local).some((key) => /^ek:shop2:\d+:b$/.test(key))).toBe(true)
  })
})

describe('purge', () => {
  it('empties the stores and the memory', async () => {
    const { open, collector, notes, rows } = openBrowser()
    collector.otherwise(silence)
    const { outbox, platform } = open()
    await outbox.put(snapshot('a', 6))
    await purge(outbox)
    expect(outbox.pending()).toBe(0)
    expect(notes()).toEqual(['-'])
    expect(await rows()).toEqual([])
    const before = collector.attempts.length
    await platform.advance(3_600_000)
    expect(collector.attempts).toHaveLength(before)
  })

  it('in mid-flight leaves nothing to send after a reload', async () => {
    const { open, collector, notes } = openBrowser()
    let release = (): void => {}
    collector.next(() => new Promise((resolve) => (release = () => resolve({ status: 503 }))))
    const first = open()
    await first.outbox.put(snapshot('a', 6))
    await purge(first.outbox)
    release()
    await first.platform.settle()
    expect(notes()).toEqual(['-'])
    const second = open({}, { now: first.platform.Date.now() + 1_000 })
    await second.platform.advance(60_000)
    expect(collector.attempts).toHaveLength(1)
  })

  it('reaches what another tab holds in memory', async () => {
    const { open, collector } = openBrowser()
    collector.otherwise(() => ({ status: 503 }))
    const a = open()
    const b = open()
    await b.outbox.put(snapshot('b', 6))
    await b.platform.settle()
    await a.platform.advance(500)
    await purge(a.outbox)
    const before = collector.attempts.length
    await b.platform.advance(3_600_000)
    b.platform.fire('pagehide')
    expect(collector.attempts).toHaveLength(before)
    expect(b.outbox.pending()).toBe(0)
  })

  it('does not touch what is put afterwards', async () => {
    const { open, collector } = openBrowser()
    const { outbox, platform } = open()
    await purge(outbox)
    await outbox.put(snapshot('a', 6))
    await platform.settle()
    expect(collector.rows.size).toBe(1)
  })
})
