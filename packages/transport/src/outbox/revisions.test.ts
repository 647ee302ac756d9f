import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openBrowser, snapshot } from '../../test/browser.js'

const step = fc.record({
  id: fc.constantFrom('a', 'b'),
  done: fc.boolean(),
  clock: fc.integer({ min: -3_600_000, max: 3_600_000 }),
  random: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
})

describe('the revision', () => {
  it('grows with each put, fits a safe integer, and ranks completed above partial, whatever the clock does', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 30 }), async (steps) => {
        let random = 0
        const { open, collector } = openBrowser({ indexedDB: () => undefined, random: () => random })
        collector.otherwise(() => ({ status: 503 }))
        const { outbox, platform } = open({ persist: 'none' })
        const newest = new Map<string, number>()
        const finished = new Set<string>()
        for (const { id, done, clock, random: chance } of steps) {
          random = chance
          platform.setClock(platform.Date.now() + clock)
          await platform.settle()
          collector.attempts.length = 0
          await outbox.put(snapshot(id, 1, done))
          if (done) finished.add(id)
          const bodies = collector.attempts.map(({ body }) => body).filter((body) => !body.startsWith('b64:'))
          const record = bodies.map((body) => JSON.parse(body)).find((record) => record.id === id)
          if (!record) continue
          expect(record.done).toBe(finished.has(id))
          expect(record.done).toBe(record.rev >= 2 ** 52)
          expect(Number.isSafeInteger(record.rev)).toBe(true)
          expect(record.rev).toBeGreaterThan(newest.get(id) ?? 0)
          newest.set(id, record.rev)
        }
        expect(newest.size).toBeGreaterThan(0)
      }),
      { numRuns: 200 },
    )
  })

  it('is the time in ms times 1024, plus chance, on a page whose clock goes on', async () => {
    const now = 1_795_262_400_123
    const { open, collector } = openBrowser({ now, random: () => 0.75 })
    const { outbox } = open()
    await outbox.put(snapshot('a', 6))
    await outbox.put(snapshot('b', 6, true))
    const revs = collector.attempts.map(({ body }) => JSON.parse(body).rev)
    expect(revs).toEqual([now * 1024 + 768, now * 1024 + 769 + 2 ** 52])
  })

  it('practically never collides between tabs', async () => {
    const { open, collector } = openBrowser({ random: Math.random })
    const tabs = Array.from({ length: 20 }, () => open({ persist: 'none' }))
    for (const { outbox } of tabs) await outbox.put(snapshot('a', 6))
    const revs = collector.attempts.map(({ body }) => JSON.parse(body).rev)
    expect(new Set(revs).size).toBeGreaterThan(15)
  })

  it('is final once completed: later snapshots of the id stay completed', async () => {
    const { open, collector } = openBrowser()
    const { outbox, platform } = open()
    await outbox.put(snapshot('a', 6, true))
    await platform.settle()
    await outbox.put(snapshot('a', 7, false))
    await platform.settle()
    expect(collector.rows.get('a')).toMatchObject({ done: true })
    expect(collector.rows.get('a')?.body).toContain('"effort":7')
    expect(collector.completions).toEqual(['a'])
  })
})
