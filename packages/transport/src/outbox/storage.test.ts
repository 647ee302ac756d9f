import { IDBFactory } from 'fake-indexeddb'
import { describe, expect, it } from 'vitest'
import { leaveRow, openBrowser, silence, snapshot } from '../../test/browser.js'
import { purge } from '../index.js'
import { createFakeStorage } from '../testing.js'

const throwing = (): never => {
  throw new DOMException('Access is denied for this document.', 'SecurityError')
}

/** A database of which nothing is ever heard. */
const hanging = () => ({ open: () => ({}) }) as unknown as IDBFactory

/** A database that opens when the test says so. */
function late(working: IDBFactory) {
  const opened: (() => void)[] = []
  const open = (name: string) => {
    const request = {} as { result?: IDBDatabase; onsuccess?: (event: Event) => void }
    opened.push(() => {
      const opening = working.open(name)
      opening.onsuccess = (event) => {
        request.result = opening.result
        request.onsuccess?.(event)
      }
    })
    return request
  }
  const indexedDB = { databases: () => working.databases(), open } as unknown as IDBFactory
  return { indexedDB, come: () => opened.splice(0).forEach((come) => void come()) }
}

const now = Date.UTC(2026, 10, 1)

const body = (id: string, rev: number) =>
  JSON.stringify({ v: 1, project: 'shop', id, rev, done: false, at: now, survey: 's@1', answers: {} })

const broken: [string, () => Storage | null | undefined][] = [
  ['throws at the getter', throwing],
  ['is null', () => null],
  ['is missing', () => undefined],
  [
    'throws at every touch',
    () => new Proxy({} as Storage, { get: throwing, set: throwing, has: throwing, ownKeys: throwing }),
  ],
]

describe('localStorage that', () => {
  it.each(broken)('%s leaves level 2 to IndexedDB', async (_, localStorage) => {
    const { open, collector, rows } = openBrowser({ localStorage })
    collector.next(() => ({ status: 503 }))
    const { outbox, platform } = open()
    expect(await outbox.put(snapshot('a', 6))).toBe(2)
    expect(await rows()).toHaveLength(1)
    await platform.advance(1_000)
    expect(collector.rows.size).toBe(1)
    expect(await rows()).toEqual([])
  })

  it.each(broken)('%s hands its records to the next page through IndexedDB', async (_, localStorage) => {
    const { open, collector, rows } = openBrowser({ localStorage })
    collector.next(silence)
    const first = open()
    await first.outbox.put(snapshot('a', 6))
    first.platform.kill()
    const second = open()
    await second.platform.advance(3_000)
    expect(collector.rows.size).toBe(1)
    expect(await rows()).toEqual([])
  })

  it.each(broken)('%s and no IndexedDB make level 0, told, sent at once and repeated', async (_, localStorage) => {
    const { open, collector } = openBrowser({ localStorage, indexedDB: throwing })
    collector.next(() => ({ status: 503 }))
    const { outbox, platform, heard } = open()
    expect(await outbox.put(snapshot('a', 6))).toBe(0)
    await platform.settle()
    expect(heard('volatile')).toHaveLength(1)
    expect(collector.attempts).toHaveLength(1)
    expect(outbox.pending()).toBe(1)
    await platform.advance(1_000)
    expect(collector.rows.size).toBe(1)
    expect(outbox.pending()).toBe(0)
  })

  it('is full leaves level 2 to IndexedDB, and the backoff to memory', async () => {
    const full = createFakeStorage({ quota: 10 })
    const { open, collector, rows } = openBrowser({ localStorage: () => full })
    collector.otherwise(() => ({ status: 503 }))
    const { outbox, platform } = open()
    expect(await outbox.put(snapshot('a', 6))).toBe(2)
    await platform.advance(600_000)
    expect(collector.attempts.length).toBeLessThanOrEqual(12)
    collector.otherwise('ok')
    await platform.advance(300_000)
    expect(collector.rows.size).toBe(1)
    expect(await rows()).toEqual([])
    expect(Object.keys(full)).toEqual([])
  })

  it('becomes full keeps what an answer was before, until the newer one is safe', async () => {
    const tight = createFakeStorage({ quota: 400 })
    const { open, collector } = openBrowser({ localStorage: () => tight, indexedDB: () => undefined })
    collector.otherwise(silence)
    const { outbox, platform } = open()
    expect(await outbox.put(snapshot('a', 6))).toBe(1)
    expect(await outbox.put({ ...snapshot('a', 6), answers: { effort: 6, comment: 'x'.repeat(400) } })).toBe(0)
    platform.kill()
    collector.otherwise('ok')
    await open().platform.advance(60_000)
    expect(collector.rows.get('a')?.body).toContain('"effort":6')
    expect(Object.keys(tight)).toEqual([])
  })

  it('becomes full keeps the older records', async () => {
    const tight = createFakeStorage({ quota: 400 })
    const { open, collector } = openBrowser({ localStorage: () => tight, indexedDB: () => undefined })
    collector.otherwise(() => ({ status: 503 }))
    const { outbox, platform } = open()
    expect(await outbox.put(snapshot('old', 6))).toBe(1)
    expect(await outbox.put({ ...snapshot('new', 6), answers: { comment: 'x'.repeat(400) } })).toBe(0)
    expect(Object.keys(tight).some((key) => /^ek:shop:\d+:old$/.test(key))).toBe(true)
    collector.otherwise('ok')
    await platform.advance(10_000)
    expect([...collector.rows.keys()].sort()).toEqual(['new', 'old'])
  })
})

describe('IndexedDB that', () => {
  it.each<[string, () => IDBFactory | undefined]>([
    ['is missing', () => undefined],
    ['throws', throwing],
    [
      'fails to open',
      () =>
        ({
          open: () => {
            const request = {} as IDBOpenDBRequest
            queueMicrotask(() => request.onerror?.(new Event('error')))
            return request
          },
        }) as unknown as IDBFactory,
    ],
  ])('%s leaves level 1 to localStorage', async (_, indexedDB) => {
    const { open, collector } = openBrowser({ indexedDB })
    const { outbox, platform } = open()
    const level = outbox.put(snapshot('a', 6))
    await platform.settle()
    expect(collector.rows.size).toBe(1)
    await platform.advance(2_000)
    expect(await level).toBe(1)
  })

  it('never answers delays the put by 2 s, and the sending not at all', async () => {
    const { open, collector } = openBrowser({ indexedDB: hanging })
    const { outbox, platform } = open()
    let level: unknown
    outbox.put(snapshot('a', 6)).then((reached) => (level = reached))
    await platform.settle()
    expect(collector.rows.size).toBe(1)
    await platform.advance(1_900)
    expect(level).toBeUndefined()
    await platform.advance(100)
    expect(level).toBe(1)
  })

  it('recovers is used again by the next put', async () => {
    const working = new IDBFactory()
    let hangs = true
    const { open, collector } = openBrowser({ indexedDB: () => (hangs ? hanging() : working) })
    collector.otherwise(() => ({ status: 503 }))
    const { outbox, platform } = open()
    const first = outbox.put(snapshot('a', 6))
    await platform.advance(2_000)
    expect(await first).toBe(1)
    hangs = false
    expect(await outbox.put(snapshot('b', 6))).toBe(2)
  })

  it('alone has kept a record delivers it', async () => {
    const { open, indexedDB, collector, rows } = openBrowser({ now })
    await leaveRow(indexedDB, 'a', now * 1024, body('a', now * 1024))
    await leaveRow(indexedDB, 'b', now * 1024 + 1, body('b', now * 1024 + 1))
    const { platform } = open()
    await platform.advance(3_000)
    expect([...collector.rows.keys()].sort()).toEqual(['a', 'b'])
    expect(await rows()).toEqual([])
  })

  it('alone has kept a record delivers it also where it opens later than a put would wait', async () => {
    const working = new IDBFactory()
    await leaveRow(working, 'a', now * 1024, body('a', now * 1024))
    const { indexedDB, come } = late(working)
    const { open, collector } = openBrowser({ now, indexedDB: () => indexedDB })
    const { platform } = open()
    await platform.advance(5_000)
    expect(collector.rows.size).toBe(0)
    come()
    await platform.settle()
    await platform.advance(3_000)
    expect(collector.rows.size).toBe(1)
  })
})

describe('the stores', () => {
  it('may be cleared under a living page: it delivers from memory', async () => {
    const { open, local, indexedDB, collector } = openBrowser()
    collector.next(() => ({ status: 503 }))
    const { outbox, platform } = open()
    await outbox.put(snapshot('a', 6))
    await platform.settle()
    local.clear()
    await new Promise((resolve) => {
      indexedDB.deleteDatabase('ek:shop').onsuccess = resolve
    })
    await platform.advance(1_000)
    expect(collector.rows.size).toBe(1)
  })

  it('may be filled by a clock far ahead: what is stored counts as due', async () => {
    const { open, collector } = openBrowser()
    const year = 31_536_000_000
    const wrong = open({}, { now: Date.UTC(2026, 10, 1) + year })
    collector.next(() => ({ status: 429, retryAfter: 3600 }))
    await wrong.outbox.put(snapshot('a', 6))
    await wrong.platform.settle()
    wrong.platform.kill()
    const right = open()
    await right.platform.advance(3_000)
    expect(collector.rows.size).toBe(1)
  })

  it('may hold a purge of a clock far ahead: it purges nothing', async () => {
    const { open, collector } = openBrowser()
    const wrong = open({}, { now: Date.UTC(2027, 10, 1) })
    await purge(wrong.outbox)
    wrong.platform.kill()
    const right = open()
    await right.outbox.put(snapshot('a', 6))
    await right.platform.settle()
    expect(collector.rows.size).toBe(1)
  })
})
