import { describe, expect, it } from 'vitest'
import { openBrowser, silence, snapshot } from '../../test/browser.js'
import { setPersist, watchBlocked } from '../index.js'
import { createFakeStorage } from '../testing.js'

describe('persist', () => {
  it('"none" touches no store and stays at level 0', async () => {
    const { open, collector, local, indexedDB } = openBrowser()
    collector.next(() => ({ status: 503 }))
    const { outbox, platform, heard } = open({ persist: 'none' })
    expect(await outbox.put(snapshot('a', 6))).toBe(0)
    await platform.settle()
    expect(heard('volatile')).toHaveLength(1)
    expect(Object.keys(local)).toEqual([])
    expect(await indexedDB.databases()).toEqual([])
    await platform.advance(1_000)
    expect(collector.rows.size).toBe(1)
  })

  it('"none" keeps each record\'s backoff through other puts', async () => {
    const { open, collector } = openBrowser({ random: () => 0.999 })
    collector.otherwise(() => ({ status: 503 }))
    const { outbox, platform, heard } = open({ persist: 'none' })
    await outbox.put(snapshot('a', 6))
    await platform.advance(8_000)
    const before = heard('retry').length
    await outbox.put(snapshot('b', 6))
    await platform.settle()
    expect(heard('retry')).toHaveLength(before + 1)
  })

  it('"tab" uses sessionStorage alone, at level 1', async () => {
    const { open, collector, local, indexedDB } = openBrowser()
    const session = createFakeStorage()
    collector.next(silence)
    const sessionStorage = () => session
    const first = open({ persist: 'session' }, { sessionStorage })
    expect(await first.outbox.put(snapshot('a', 6))).toBe(1)
    expect(Object.keys(session).some((key) => /^ek:shop:\d+:a$/.test(key))).toBe(true)
    expect(Object.keys(local)).toEqual([])
    expect(await indexedDB.databases()).toEqual([])
    first.platform.kill()
    const reloaded = open({ persist: 'session' }, { sessionStorage })
    await reloaded.platform.advance(23_000)
    expect(collector.rows.size).toBe(1)
    expect(Object.keys(session)).toEqual([])
  })

  it('given, journals what memory holds', async () => {
    const { open, collector, notes, rows } = openBrowser()
    collector.otherwise(silence)
    const { outbox, platform, heard } = open({ persist: 'none' })
    await outbox.put(snapshot('a', 6))
    setPersist(outbox, 'local')
    await platform.settle()
    expect(notes().filter((note) => /:a$/.test(note))).toHaveLength(1)
    expect(await rows()).toHaveLength(1)
    expect(heard('saved')).toEqual([expect.objectContaining({ id: 'a', level: 2 })])
    expect(outbox.pending()).toBe(1)
  })

  it('given, delivers what earlier visits have left', async () => {
    const { open, collector } = openBrowser()
    collector.next(silence)
    const first = open()
    await first.outbox.put(snapshot('a', 6))
    first.platform.kill()
    const second = open({ persist: 'none' }, { now: first.platform.Date.now() + 60_000 })
    await second.platform.advance(5_000)
    expect(collector.rows.size).toBe(0)
    setPersist(second.outbox, 'local')
    await second.platform.advance(5_000)
    expect(collector.rows.size).toBe(1)
  })

  it('withdrawn, empties the stores and keeps the memory', async () => {
    const { open, collector, local, rows } = openBrowser()
    collector.otherwise(() => ({ status: 503 }))
    const { outbox, platform } = open()
    await outbox.put(snapshot('a', 6))
    setPersist(outbox, 'none')
    await platform.settle()
    expect(Object.keys(local)).toEqual([])
    expect(await rows()).toEqual([])
    expect(outbox.pending()).toBe(1)
    collector.otherwise('ok')
    await platform.advance(5_000)
    expect(collector.rows.size).toBe(1)
    expect(Object.keys(local)).toEqual([])
  })

  it('set to what it is changes nothing', async () => {
    const { open, collector, notes, rows } = openBrowser()
    collector.otherwise(silence)
    const { outbox, platform } = open()
    await outbox.put(snapshot('a', 6))
    setPersist(outbox, 'local')
    await platform.settle()
    expect(notes().filter((note) => /:a$/.test(note))).toHaveLength(1)
    expect(await rows()).toHaveLength(1)
    expect(outbox.pending()).toBe(1)
    expect(collector.attempts).toHaveLength(1)
  })
})

describe('the time to live', () => {
  it('gives up what is older, tells, and counts it in the next record', async () => {
    const { open, collector, notes, rows } = openBrowser()
    collector.otherwise(silence)
    const first = open()
    for (const id of 'ab') await first.outbox.put(snapshot(id, 6))
    first.platform.kill()
    collector.otherwise('ok')
    const later = open({}, { now: first.platform.Date.now() + 2_592_000_001 })
    await later.platform.advance(5_000)
    expect(
      later
        .heard('expired')
        .map((event) => 'id' in event && event.id)
        .sort(),
    ).toEqual(['a', 'b'])
    expect(collector.rows.size).toBe(0)
    expect(later.outbox.pending()).toBe(0)
    expect(await rows()).toEqual([])
    await later.outbox.put(snapshot('c', 6))
    await later.platform.settle()
    expect(JSON.parse(collector.rows.get('c')?.body ?? '')).toMatchObject({ dropped: 2 })
    await later.outbox.put(snapshot('d', 6))
    expect(JSON.parse(collector.attempts.at(-1)?.body ?? '')).not.toHaveProperty('dropped')
    await later.platform.settle()
    expect(notes()).toEqual([])
  })

  it('can be set', async () => {
    const { open, collector } = openBrowser()
    collector.otherwise(() => ({ status: 503 }))
    const { outbox, platform, heard } = open({ ttl: 60_000 })
    await outbox.put(snapshot('a', 6))
    await platform.advance(130_000)
    expect(heard('expired')).toHaveLength(1)
    expect(platform.timers()).toBe(0)
  })
})

describe('a content security policy', () => {
  it('that forbids a connection while a record waits is told', async () => {
    const { open, collector } = openBrowser()
    collector.otherwise(() => Promise.reject(new TypeError('Failed to fetch')))
    const { outbox, platform } = open()
    const told: unknown[] = []
    const stop = watchBlocked(outbox, (event) => told.push(event), platform)
    platform.fire('securitypolicyviolation', { blockedURI: 'https://other.example/' })
    await outbox.put(snapshot('a', 6))
    platform.fire('securitypolicyviolation', { blockedURI: 'https://ces.example.com/v1/responses' })
    await platform.settle()
    expect(told).toEqual([{ type: 'blocked', url: 'https://ces.example.com/v1/responses' }])
    stop()
    platform.fire('securitypolicyviolation', { blockedURI: 'https://ces.example.com/v1/responses' })
    expect(told).toHaveLength(1)
  })
})
