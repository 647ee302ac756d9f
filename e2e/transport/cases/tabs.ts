import { expect } from 'vitest'
import { isFull } from '../../support/full.js'
import { eventsOf } from '../rig/events-of.js'
import type { FaultGroup } from '../rig/fault.js'
import { later } from '../rig/later.js'
import { replies } from '../rig/replies.js'
import { until } from '../rig/until.js'

/** Records that each of four tabs puts. */
const each = isFull ? 50 : 15

export const tabs: FaultGroup = {
  title: 'tabs',
  declare(fault) {
    fault(
      40,
      `four tabs that put ${each} records each, one of them closed at once, make ${4 * each} rows`,
      async ({ open, promise, collector, check }) => {
        collector.otherwise(replies.broken)
        const tabs = [await open(), await open(), await open(), await open()]
        await Promise.all(
          tabs.map((tab, t) =>
            tab.run(
              async (t, length) => {
                const puts = Array.from({ length }, (_, i) => window.lab.put({ id: `r${t}-${i}`, n: 1, done: true }))
                await Promise.all(puts)
              },
              t,
              each,
            ),
          ),
        )
        await tabs[3]?.close()
        collector.otherwise(replies.ok)
        for (let i = 0; i < 4 * each; i++) promise({ id: `r${Math.floor(i / each)}-${i % each}`, n: 1, done: true })
        // A closed tab may leave behind what it has delivered but not yet deleted; the next page clears it away.
        await check()
      },
    )

    fault(
      41,
      'twenty tabs that wake up at once send each orphan about once',
      async ({ open, put, collector, check }) => {
        await collector.down()
        const last = await open()
        const ids = ['o1', 'o2', 'o3', 'o4', 'o5']
        for (const id of ids) await put(last, { id, n: 1, done: true })
        await last.close()
        const tabs = await Promise.all(Array.from({ length: 20 }, () => open()))
        // A look into the database waits behind each tab's own, so that all know of the orphans then.
        await Promise.all(tabs.map((tab) => tab.run(() => window.lab.stored())))
        await collector.up()
        await Promise.all(tabs.map((tab) => tab.run(() => void dispatchEvent(new Event('online')))))
        await check(tabs[0], { posts: 20 })
        const posts = ids.map((id) => collector.posts(id).length).sort()
        expect(posts[2]).toBeLessThanOrEqual(2)
      },
      // The tabs learn of each other as fast as the browser lets them, which knows no scale.
      { scale: 1 },
    )

    fault(
      42,
      'a delete after a delivery spares the newer revision of another tab',
      async ({ open, put, collector, check }) => {
        // Nobody listens there, so that nothing of this page arrives late and looks like the delivery.
        const first = await open({ options: { endpoint: 'http://127.0.0.1:9' } })
        await put(first, { id: 'a', n: 1 })
        await first.close()
        const other = await open({ options: { idle: true } })
        const [isNewer, answer] = later()
        collector.otherwise((record) => (record?.answers.n === 1 ? { hold: isNewer } : replies.reset))
        // It has all the time there is for its one attempt: a second one would be of the newer revision.
        const deliverer = await open({ options: { scale: 100, chance: 0 } })
        await until(() => collector.posts('a').length, 'the delivery')
        await other.run(() => {
          ;(window.lab as { outbox: object }).outbox = window.lab.start()
        })
        await put(other, { id: 'a', n: 2, done: true })
        await other.close()
        answer()
        await until(async () => (await eventsOf(deliverer, 'ok')).length, 'the delete')
        collector.otherwise(replies.ok)
        // An hour later the waits of that page are over.
        await check(await open({ options: { clock: 3_600_000 } }))
      },
    )

    fault(
      44,
      'records of another version of the SDK are delivered as they are',
      async ({ open, promise, visit, pages, row, check }) => {
        const tab = await open({ options: { idle: true } })
        const rev = Date.now() * 1024
        const record = {
          v: 1,
          project: 'shop',
          id: 'b',
          rev,
          done: false,
          at: Date.now(),
          survey: 'checkout@1',
          answers: { n: 1 },
        }
        const body = JSON.stringify({ ...record, addedLater: ['kept', 'as it is'] })
        await tab.run(
          (rev, body) => {
            localStorage.setItem(`ek:shop:${rev}:b`, body)
            localStorage.setItem('ek:shop:?', 'a note we know nothing of')
          },
          rev,
          body,
        )
        promise({ id: 'b', n: 1 })
        await visit(tab)
        await check(tab)
        expect(row('b')?.text).toBe(body)
        expect(await tab.run(() => localStorage.getItem('ek:shop:?'))).toBe('a note we know nothing of')
        expect(pages.reports).toEqual([])
      },
    )

    fault(
      45,
      'one survey answered in two tabs ends as its highest revision, completed once',
      async ({ open, put, check }) => {
        const [a, b] = [await open(), await open()]
        await put(a, { id: 'a', n: 1 })
        await put(b, { id: 'a', n: 2 })
        await put(a, { id: 'a', n: 3, done: true })
        await put(b, { id: 'a', n: 4, done: true })
        await check(a)
      },
    )

    for (const first of ['the completion', 'the partial', 'nothing'] as const) {
      fault(
        46,
        `a completion outranks a later partial of another tab where ${first} is sent first`,
        async ({ open, put, collector, check }) => {
          // What is not to be first finds a broken line until the other is there.
          const isReady = (n: number | undefined) =>
            collector.oracle.rows().length > 0 ||
            (first === 'the completion' ? n === 1 : first === 'the partial' && n === 2)
          collector.otherwise((record) => (isReady(record?.answers.n) ? replies.ok : replies.reset))
          // By chance the second tab may take the completion for as urgent as its own partial, and then offers nothing else.
          const [a, b] = [await open(), await open({ options: { chance: 0.99 } })]
          await put(a, { id: 'a', n: 1, done: true })
          await b.run(() => window.lab.put({ id: 'a', n: 2 }))
          if (first === 'nothing') {
            await a.close()
            await b.close()
            collector.otherwise(replies.ok)
            return check()
          }
          await until(() => collector.oracle.rows().length, 'the first row')
          await check(a, { posts: 24 })
        },
      )
    }

    fault(
      47,
      'reloads do not start the waiting over',
      async ({ open, put, visit, collector, check }) => {
        collector.otherwise(replies.broken)
        const tab = await open()
        await put(tab, { id: 'a', n: 1, done: true })
        for (let i = 0; i < 4; i++) {
          await visit(tab)
          const posts = collector.posts('a').length
          await until(() => collector.posts('a').length > posts, 'an attempt of this page')
        }
        const failures = await tab.run(() => Number(localStorage.getItem('ek:shop:~a')) % 1000)
        expect(failures).toBeGreaterThan(4)
        collector.otherwise(replies.ok)
        await check(tab)
      },
      { scale: 0.05 },
    )

    fault(48, 'a purge in one tab ends what another tab was to send', async ({ open, collector, check }) => {
      collector.otherwise(replies.broken)
      const [a, b] = [await open(), await open()]
      await b.run(() => window.lab.put({ id: 'a', n: 1, done: true }))
      await until(async () => (await eventsOf(b, 'retry')).length > 1, 'two failures')
      await a.run(() => window.lab.purge())
      await until(async () => (await eventsOf(b, 'expired')).length, 'the other tab to drop it')
      collector.otherwise(replies.ok)
      const posts = collector.posts().length
      await until(() => b.run(() => window.lab.timers.size === 0), 'its last timer')
      expect(collector.posts()).toHaveLength(posts)
      await check(b)
    })
  },
}
