import { expect } from 'vitest'
import { busy } from '../rig/busy.js'
import { eventsOf } from '../rig/events-of.js'
import type { Fault, FaultGroup } from '../rig/fault.js'
import { later } from '../rig/later.js'
import { replies } from '../rig/replies.js'
import type { Reply } from '../rig/reply.js'
import { until } from '../rig/until.js'

/** A reply that is no verdict: the record must be kept, and delivered once the collector is itself again. */
const keeps = (fault: Fault, number: number, sentence: string, reply: Reply): void =>
  fault(number, `${sentence} ends nothing`, async ({ open, put, check, collector }) => {
    collector.otherwise(reply)
    const tab = await open()
    expect(await put(tab, { id: 'a', n: 1, done: true })).toBeGreaterThan(0)
    await until(async () => (await eventsOf(tab, 'retry')).length > 1, 'two failures')
    expect(await tab.run(() => window.lab.outbox.pending())).toBe(1)
    expect(await eventsOf(tab, 'ok')).toEqual([])
    expect(collector.oracle.rows()).toEqual([])
    collector.otherwise(replies.ok)
    await check(tab)
    expect(collector.seen.filter(({ method }) => method === 'GET')).toEqual([])
  })

export const answers: FaultGroup = {
  title: 'answers',
  declare(fault) {
    fault(1, 'a verdict ends it after one post', async ({ open, put, check, collector }) => {
      const tab = await open()
      expect(await put(tab, { id: 'a', n: 1, done: true })).toBeGreaterThan(0)
      await check(tab, { posts: 1 })
      expect(collector.posts()).toHaveLength(1)
    })

    fault(
      2,
      'a reset before the body is read leads to a retry and one row',
      async ({ open, put, check, collector }) => {
        collector.next(replies.resetUnread, replies.resetUnread)
        const tab = await open()
        await put(tab, { id: 'a', n: 1, done: true })
        await check(tab)
        expect(collector.posts().length).toBeGreaterThan(2)
      },
    )

    fault(
      3,
      'posts that the browser repeats by itself make one row',
      async ({ browser, open, put, check, collector }) => {
        const tab = await open()
        await tab.run(async (url) => {
          const warm = () =>
            fetch(`${url}/warm`, { credentials: 'omit', cache: 'no-store' }).then((answer) => answer.text())
          await Promise.all([warm(), warm(), warm(), warm(), warm(), warm()])
        }, collector.url)
        const repeats = browser.name === 'webkit' ? 1 : 7
        collector.next(...Array.from({ length: repeats }, () => replies.commitThenReset))
        await put(tab, { id: 'a', n: 1, done: true })
        await check(tab, { posts: 19 })
        // How often a browser repeats a post is its own affair; that it does is why revisions exist.
        expect(collector.posts('a').length).toBeGreaterThan(repeats)
      },
    )

    fault(
      4,
      'an answer after 20 s comes too late, and the repeated post changes nothing',
      async ({ open, put, check, collector, scale }) => {
        const [isLate, answer] = later()
        collector.next({ hold: isLate })
        const tab = await open()
        const before = performance.now()
        await put(tab, { id: 'a', n: 1, done: true })
        await until(() => collector.posts('a').length > 1, 'a second post')
        answer()
        const [first, second] = collector.posts('a').map(({ at }) => at)
        // 15 s from when the page began, which is before the first post is here, and at most one until the second attempt.
        expect((second ?? 0) - before).toBeGreaterThan(15_000 * scale)
        expect((second ?? 0) - (first ?? 0)).toBeLessThan(16_000 * scale + busy)
        await check(tab)
      },
    )

    fault(
      5,
      'an answer that stops half-way is given up and asked for again',
      async ({ open, put, check, collector, scale }) => {
        collector.next(replies.stallInBody, replies.stallInHeaders)
        const tab = await open()
        await put(tab, { id: 'a', n: 1, done: true })
        await until(() => collector.posts('a').length > 2, 'a third post')
        const [first, second, third] = collector.posts('a').map(({ at }) => at)
        expect((second ?? 0) - (first ?? 0)).toBeLessThan(16_000 * scale + busy)
        expect((third ?? 0) - (second ?? 0)).toBeLessThan(17_000 * scale + busy)
        await check(tab)
      },
    )

    keeps(fault, 6, 'a truncated verdict', replies.truncated)
    keeps(fault, 7, 'the page of a portal with status 200', replies.portal)
    keeps(fault, 8, 'a redirect to a portal', replies.redirect)
    keeps(fault, 9, 'an empty 204', replies.empty)
    keeps(fault, 10, 'a verdict for another response', replies.otherId)
    keeps(fault, 11, 'a verdict for a lower revision', replies.lowerRev)

    fault(12, 'five errors are followed by waits that double', async ({ open, put, check, collector, scale }) => {
      collector.next(...Array.from({ length: 5 }, () => replies.broken))
      const tab = await open()
      await put(tab, { id: 'a', n: 1, done: true })
      await check(tab)
      const times = collector.posts('a').map(({ at }) => at)
      const waits = times.slice(1).map((at, k) => at - (times[k] ?? 0))
      expect(waits).toHaveLength(5)
      for (const [k, wait] of waits.entries()) expect(wait).toBeGreaterThanOrEqual(490 * scale * 2 ** k)
      // How long at most is what the page has set itself; the machine may be busy.
      for (const [k, { at, due }] of (await eventsOf(tab, 'retry')).entries())
        expect(due - at).toBeLessThanOrEqual(1000 * scale * 2 ** k)
    })

    fault(
      13,
      'an error page without CORS headers is a failure like any other',
      async ({ open, put, check, collector }) => {
        collector.next(replies.busyWithoutCors, replies.busyWithoutCors)
        const tab = await open()
        await put(tab, { id: 'a', n: 1, done: true })
        await check(tab, { posts: 3 })
        expect((await eventsOf(tab, 'retry')).map(({ failures, status }) => [failures, status ?? null])).toEqual([
          [1, null],
          [2, null],
        ])
      },
    )
  },
}
