import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openBrowser, snapshot } from '../../test/browser.js'
import type { SendResult } from '../index.js'
import { createOutbox } from '../index.js'
import { createFakePlatform, createFakeStorage } from '../testing.js'

/** Attempts a day of failures makes on one page, as seconds since the first. */
async function attemptsWithin(seconds: number, random: () => number, answer: () => SendResult): Promise<number[]> {
  const local = createFakeStorage()
  const platform = createFakePlatform({ localStorage: () => local, random })
  const start = platform.Date.now()
  const attempts: number[] = []
  const sender = async () => {
    attempts.push((platform.Date.now() - start) / 1000)
    return answer()
  }
  const outbox = createOutbox({ project: 'shop', sender, platform })
  await outbox.put(snapshot('a', 6))
  await platform.advance(seconds * 1000)
  outbox.stop()
  return attempts
}

describe('backoff', () => {
  it.each([
    ['the luckiest', 0],
    ['the unluckiest', 0.999_999],
  ])('doubles from a second to five minutes with %s chance', async (_, random) => {
    const attempts = await attemptsWithin(
      1500,
      () => random,
      () => ({ status: 500 }),
    )
    const gaps = attempts.slice(1).map((time, index) => time - (attempts[index] ?? 0))
    const factor = 0.5 + random / 2
    expect(gaps.slice(0, 5).map((gap) => Math.round((gap / factor) * 10) / 10)).toEqual([1, 2, 4, 8, 16])
    expect(Math.max(...gaps)).toBeLessThanOrEqual(300)
  })

  it('makes at most 12 attempts in 10 minutes and 67 in a day, whatever chance says', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true })),
        fc.constantFrom(undefined, 200, 403, 500, 503),
        async (chances, status) => {
          const random = () => Number(chances.next().value)
          const attempts = await attemptsWithin(86_400, random, () => ({ status }))
          expect(attempts.filter((time) => time <= 600).length).toBeLessThanOrEqual(12)
          expect(attempts.length).toBeLessThanOrEqual(67)
          expect(attempts.length).toBeGreaterThan(20)
        },
      ),
      { numRuns: 25, examples: [] },
    )
  })

  it('reaches the bounds exactly where chance is always lowest', async () => {
    const attempts = await attemptsWithin(
      86_400,
      () => 0,
      () => ({ status: 500 }),
    )
    expect(attempts.filter((time) => time <= 600)).toHaveLength(12)
    expect(attempts).toHaveLength(67)
  })

  it('goes to an hour after five answers that somebody has to act upon', async () => {
    const attempts = await attemptsWithin(
      7_000,
      () => 0.999_999,
      () => ({ status: 403 }),
    )
    const gaps = attempts.slice(1).map((time, index) => Math.round(time - (attempts[index] ?? 0)))
    expect(gaps).toEqual([1, 2, 4, 8, 3600])
  })

  it('sends the same bytes at each attempt, every second one armoured from the third failure on', async () => {
    const { open, collector } = openBrowser()
    const { outbox, platform } = open()
    collector.otherwise(() => ({ status: 500 }))
    await outbox.put({ id: 'a', survey: 's@1', answers: { text: "' or 1=1 – ütf-8 😀" } })
    await platform.advance(120_000)
    const bodies = collector.attempts.map(({ body }) => body)
    expect(bodies.map((body) => body.startsWith('b64:'))).toEqual(
      bodies.map((_, failures) => failures >= 3 && failures % 2 === 1),
    )
    const plain = bodies[0] ?? ''
    for (const body of bodies) {
      const bytes = body.startsWith('b64:') ? atob(body.slice(4)) : unescape(encodeURIComponent(body))
      expect(bytes).toBe(unescape(encodeURIComponent(plain)))
    }
  })

  it('counts on across reloads instead of starting over', async () => {
    const { open, collector } = openBrowser()
    collector.otherwise(() => ({ status: 503 }))
    let page = open()
    await page.outbox.put(snapshot('a', 6))
    await page.platform.advance(60_000)
    const failures = collector.attempts.length
    for (let reload = 0; reload < 20; reload++) {
      const now = page.platform.Date.now()
      page.platform.kill()
      page = open({}, { now: now + 500 })
      await page.platform.advance(500)
    }
    expect(collector.attempts.length - failures).toBeLessThanOrEqual(1)
    await page.platform.advance(600_000)
    const [last] = page.heard('retry').slice(-1)
    expect(last).toMatchObject({ failures: collector.attempts.length })
  })

  it('stays flat over a day with the collector down, and delivers all within a minute of its return', async () => {
    const { open, local, collector } = openBrowser({ indexedDB: () => undefined })
    const { outbox, platform } = open()
    collector.otherwise(() => ({ status: 503 }))
    const perId = new Map<string, number>()
    for (let n = 0; n < 50; n++) await outbox.put(snapshot(`r${n}`, n % 8))
    await platform.advance(3_600_000)
    const keys = Object.keys(local).length
    await platform.advance(82_800_000)
    for (const { body } of collector.attempts.splice(0)) {
      const id = /"id":"(\w+)"/.exec(body.startsWith('b64:') ? atob(body.slice(4)) : body)?.[1] ?? ''
      perId.set(id, (perId.get(id) ?? 0) + 1)
    }
    expect(Math.max(...perId.values())).toBeLessThanOrEqual(67)
    expect(perId.size).toBe(50)
    expect(Object.keys(local)).toHaveLength(keys)
    expect(keys).toBe(100)
    collector.otherwise('ok')
    platform.fire('online')
    await platform.advance(60_000)
    expect(collector.rows.size).toBe(50)
    expect(Object.keys(local)).toEqual([])
    expect(platform.timers()).toBe(0)
  })
})

describe('the gate', () => {
  it.each([
    ['a wait in the body', { status: 429, retryAfter: 3 }, 3],
    ['a wait without a 429', { status: 503, retryAfter: 40 }, 40],
    ['a text that is a number', { status: 503, retryAfter: '7' as unknown as number }, 7],
  ])('lets nothing pass after %s, from any tab or after a reload', async (_, answer, seconds) => {
    const { open, collector } = openBrowser()
    const first = open()
    collector.next(() => answer)
    await first.outbox.put(snapshot('a', 6))
    await first.platform.settle()
    const other = open({}, { now: first.platform.Date.now() })
    await first.outbox.put(snapshot('b', 6))
    await other.outbox.put(snapshot('c', 6))
    first.platform.show(false)
    other.platform.fire('pagehide')
    await first.platform.advance(seconds * 1000 - 100)
    await other.platform.advance(seconds * 1000 - 100)
    expect(collector.attempts).toHaveLength(1)
    await first.platform.advance(4_000)
    await other.platform.advance(4_000)
    expect(collector.rows.size).toBe(3)
  })

  it('closes for the backoff after a 429 that names no time', async () => {
    const { open, collector } = openBrowser({ random: () => 0.999 })
    const { outbox, platform } = open()
    collector.next(() => ({ status: 429 }))
    await outbox.put(snapshot('a', 6))
    await platform.settle()
    await outbox.put(snapshot('b', 6))
    await platform.advance(900)
    expect(collector.attempts).toHaveLength(1)
    await platform.advance(200)
    expect(collector.rows.size).toBe(2)
  })

  it.each([99_999_999, 1e300, Infinity])(
    'stays closed for a day at most where the wait is %d s',
    async (retryAfter) => {
      const { open, collector } = openBrowser()
      const { outbox, platform, heard } = open()
      collector.next(() => ({ status: 429, retryAfter }))
      await outbox.put(snapshot('a', 6))
      await platform.advance(86_000_000)
      expect(outbox.pending()).toBe(1)
      expect(collector.attempts).toHaveLength(1)
      expect(heard('retry')).toHaveLength(1)
      await platform.advance(401_000)
      expect(collector.rows.size).toBe(1)
    },
  )

  it.each([-5, Number.NaN, 0])('is not impressed by a wait of %d s', async (retryAfter) => {
    const { open, collector } = openBrowser()
    const { outbox, platform } = open()
    collector.next(() => ({ status: 503, retryAfter }))
    await outbox.put(snapshot('a', 6))
    await platform.advance(1_000)
    expect(collector.rows.size).toBe(1)
  })

  it('holds in memory where nothing may be stored', async () => {
    const { open, collector } = openBrowser()
    const { outbox, platform } = open({ persist: 'none' })
    collector.next(() => ({ status: 429, retryAfter: 30 }))
    await outbox.put(snapshot('a', 6))
    await platform.settle()
    await outbox.put(snapshot('b', 6))
    await platform.advance(29_000)
    expect(collector.attempts).toHaveLength(1)
    await platform.advance(2_000)
    expect(collector.rows.size).toBe(2)
  })
})

describe('a wake-up', () => {
  it.each(['online', 'visible', 'restored'])('tries what is waiting within 2 s of %s', async (kind) => {
    const { open, collector } = openBrowser()
    const { outbox, platform } = open()
    collector.otherwise(() => ({ status: 503 }))
    await outbox.put(snapshot('a', 6))
    await platform.advance(300_000)
    collector.otherwise('ok')
    if (kind === 'online') platform.fire('online')
    if (kind === 'visible') platform.show(true)
    if (kind === 'restored') platform.fire('pageshow', { persisted: true })
    await platform.advance(2_000)
    expect(collector.rows.size).toBe(1)
  })

  it('does not come from the first show of a page', async () => {
    const { open, collector } = openBrowser()
    const { outbox, platform } = open()
    collector.otherwise(() => ({ status: 503 }))
    await outbox.put(snapshot('a', 6))
    await platform.advance(300_000)
    const before = collector.attempts.length
    platform.fire('pageshow', { persisted: false })
    await platform.advance(2_000)
    expect(collector.attempts).toHaveLength(before)
  })

  it('comes at most once in 30 s, and keeps the count of failures', async () => {
    const { open, collector } = openBrowser()
    const { outbox, platform, heard } = open()
    collector.otherwise(() => ({ status: 503 }))
    await outbox.put(snapshot('a', 6))
    await platform.advance(3_600_000)
    const before = collector.attempts.length
    for (let n = 0; n < 50; n++) {
      platform.fire('online')
      await platform.advance(100)
    }
    expect(collector.attempts).toHaveLength(before + 1)
    expect(heard('retry').at(-1)).toMatchObject({ failures: before + 1 })
  })

  it('works again after the clock was set back', async () => {
    const { open, collector } = openBrowser()
    const { outbox, platform } = open()
    collector.otherwise(() => ({ status: 503 }))
    await outbox.put(snapshot('a', 6))
    platform.fire('online')
    await platform.advance(40_000)
    platform.setClock(platform.Date.now() - 3_600_000)
    collector.otherwise('ok')
    platform.fire('online')
    await platform.advance(2_000)
    expect(collector.rows.size).toBe(1)
  })

  it('of all other records is a first success after failures', async () => {
    const { open, collector } = openBrowser()
    const { outbox, platform } = open()
    collector.otherwise(() => ({ status: 503 }))
    for (const id of 'abcdefgh') await outbox.put(snapshot(id, 6))
    await platform.advance(1_800_000)
    collector.otherwise('ok')
    await platform.advance(300_000)
    expect(collector.rows.size).toBe(8)
  })
})
