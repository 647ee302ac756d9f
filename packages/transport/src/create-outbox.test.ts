import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { beforeEach, describe, expect, it } from 'vitest'
import { createOutbox } from './create-outbox.js'
import type { HookEvent } from './hook-event.js'
import { createFakeCollector, createFakePlatform, createFakeStorage } from './testing/index.js'

beforeEach(() => {
  globalThis.IDBKeyRange = IDBKeyRange
})

const browser = () => {
  const local = createFakeStorage()
  const indexedDB = new IDBFactory()
  return { local, indexedDB, page: () => createFakePlatform({ localStorage: () => local, indexedDB: () => indexedDB }) }
}

const answer = (id: string, effort = 6, done = false) => ({ id, survey: 'checkout@1', answers: { effort }, done })

describe('createOutbox', () => {
  it('journals, sends at once and deletes after the verdict', async () => {
    const { page: newPage, local } = browser()
    const page = newPage()
    const collector = createFakeCollector()
    const events: HookEvent[] = []
    const outbox = createOutbox({
      project: 'shop',
      sender: collector.sender,
      platform: page,
      hook: (e) => events.push(e),
    })
    const putting = outbox.put(answer('a'))
    expect(Object.keys(local).filter((key) => /^ek:shop:a:\d+$/.test(key))).toHaveLength(1)
    expect(collector.attempts).toHaveLength(1)
    expect(await putting).toBe(2)
    await page.settle()
    expect(outbox.pending()).toBe(0)
    expect(Object.keys(local)).toEqual([])
    expect(events.map((event) => event.type).sort()).toEqual(['ok', 'saved'])
    expect(page.timers()).toBe(0)
  })

  it('delivers on the next page what a crash interrupted', async () => {
    const { page: newPage, local } = browser()
    const first = newPage()
    const collector = createFakeCollector()
    collector.otherwise(() => new Promise(() => {}))
    const outbox = createOutbox({ project: 'shop', sender: collector.sender, platform: first })
    expect(await outbox.put(answer('a'))).toBe(2)
    first.kill()
    collector.otherwise('ok')
    const second = newPage()
    const next = createOutbox({ project: 'shop', sender: collector.sender, platform: second })
    await second.settle()
    expect(next.pending()).toBe(1)
    await second.advance(22_000)
    expect(next.pending()).toBe(0)
    expect(collector.rows.size).toBe(1)
    expect(Object.keys(local)).toEqual([])
  })
})
