import { expect } from 'vitest'
import { isFull } from '../../support/full.js'
import type { Bench } from '../rig/bench.js'
import type { Tab } from '../rig/browser.js'
import { eventsOf } from '../rig/events-of.js'
import type { FaultGroup } from '../rig/fault.js'
import { replies } from '../rig/replies.js'
import { until } from '../rig/until.js'

/** Tabs closed for each collector and engine. */
const closes = isFull ? 30 : 5

const arrives = (tab: Tab, path: string): Promise<void> =>
  until(
    () => tab.run((path) => location.pathname === path && typeof window.lab === 'object', path).catch(() => false), // The page may be changing right now.
    `the page ${path}`,
  )

/** Waits for what the page left behind, from the next one; then looks from a new tab. */
async function checkFromNext({ check, row }: Pick<Bench, 'check' | 'row'>, tab: Tab, path: string): Promise<void> {
  await arrives(tab, path)
  await until(() => row('a'), 'the answer')
  // WebKit may have kept the first page while it made the database, which stays locked until that page goes with its tab.
  await tab.close()
  await check()
}

export const leaving: FaultGroup = {
  title: 'leaving',
  declare(fault) {
    fault(
      27,
      'a put followed by a click on a link arrives, from this page or the next',
      async ({ open, promise, pages, check, row }) => {
        const next = pages.add()
        const tab = await open({ body: `<a id="next" href="${next}">Next</a>` })
        await tab
          .run(() => {
            void window.lab.put({ id: 'a', n: 1 })
            document.getElementById('next')?.click()
          })
          .catch(() => {}) // The page may go before it answers.
        promise({ id: 'a', n: 1 })
        await checkFromNext({ check, row }, tab, next)
      },
    )

    fault(
      27,
      'a page left with many puts under way, and kept for going back, does not lock the database for the next',
      async ({ open, visit, putOnDisk, promise, pages, check }) => {
        const tab = await open()
        // Makes the database: WebKit also keeps a page that waits for that, and nothing in the page can call it off.
        await putOnDisk(tab, { id: 'first' })
        // Most pages are left at the wrong moment, not all.
        for (const round of [1, 2]) {
          const next = pages.add()
          await visit(tab, { body: `<a id="next" href="${next}">Next</a>` })
          const ids = Array.from('abcdefghijkl', (letter) => `${letter}${round}`)
          await tab
            .run((ids) => {
              for (const id of ids) void window.lab.put({ id, n: 1, text: 'a'.repeat(1e5) })
              // So that it is left with a transaction open, whenever that happens.
              const work = (): Promise<void> => window.lab.outbox.internals.takeUp().then(work)
              for (let i = 0; i < 3; i++) void work()
              document.getElementById('next')?.click()
            }, ids)
            .catch(() => {})
          for (const id of ids) promise({ id, n: 1 })
          await arrives(tab, next)
          await check(tab)
        }
      },
      // A collector holds such texts.
      { oracle: 'ledger' },
    )

    fault(
      28,
      'a completed put in the task that leaves the page arrives',
      async ({ open, promise, pages, check, row }) => {
        const next = pages.add()
        const tab = await open()
        await tab
          .run((next) => {
            void window.lab.put({ id: 'a', n: 1, done: true })
            location.assign(next)
          }, next)
          .catch(() => {})
        promise({ id: 'a', n: 1, done: true })
        await checkFromNext({ check, row }, tab, next)
      },
    )

    for (const [word, reply] of Object.entries({ healthy: replies.ok, 'resetting each request': replies.reset })) {
      fault(
        29,
        `tabs closed right after a put lose nothing, with a collector that is ${word}`,
        async ({ open, promise, collector, check }) => {
          collector.otherwise(reply)
          for (let i = 0; i < closes; i++) {
            const tab = await open()
            await tab.run((id) => void window.lab.put({ id, n: 1, done: true }), `r${i}`)
            await tab.close()
            promise({ id: `r${i}`, n: 1, done: true })
          }
          collector.otherwise(replies.ok)
          // While requests fail, each tab that opens may try once what those before it have left.
          await check(undefined, reply === replies.reset ? { posts: 12 + closes } : {})
        },
      )
    }

    fault(
      37,
      'a page hidden and shown fifty times sends once for it and wakes up once',
      async ({ open, put, collector, check, scale }) => {
        collector.otherwise(replies.broken)
        const tab = await open()
        const from = performance.now()
        await put(tab, { id: 'a', n: 1, done: true })
        await tab.run(async () => {
          for (let i = 0; i < 50; i++) {
            window.lab.show(i % 2 === 1)
            // The server takes 20 ms; a timer may take a second where the tab is not in front.
            await fetch('/pause', { cache: 'no-store' })
          }
        })
        const passed = (performance.now() - from) / scale
        // The posts that time alone allows, one for leaving, one for each waking up.
        const timely = 12 * Math.ceil(passed / 600_000)
        expect(collector.posts('a').length).toBeLessThanOrEqual(timely + 1 + Math.ceil(passed / 30_000))
        collector.otherwise(replies.ok)
        // An hour later the waits of that page are over; at this pace a busy machine never answers in time.
        await check(await open({ options: { scale: 1, clock: 3_600_000 } }), { posts: 40 })
      },
      { scale: 0.02 },
    )

    for (const first of ['pagehide', 'visibilitychange'] as const) {
      fault(
        38,
        `leaving is one send a revision, whether or not both events come, ${first} first`,
        async ({ open, put, collector, check }) => {
          collector.otherwise(replies.broken)
          // Longer waits than any busy machine takes: all that is sent is sent for leaving.
          const tab = await open({ options: { scale: 100 } })
          await put(tab, { id: 'a', n: 1 })
          const leave = (first: string) => {
            const hide = () => window.lab.show(false)
            const go = () => void dispatchEvent(new PageTransitionEvent('pagehide'))
            for (const event of first === 'pagehide' ? [go, hide, go] : [hide, go, hide]) event()
          }
          await until(async () => (await eventsOf(tab, 'retry')).length, 'the first failure')
          await tab.run(leave, first)
          await until(() => collector.posts('a').length === 2, 'the send of the hide')
          await put(tab, { id: 'a', n: 2 })
          await until(async () => (await eventsOf(tab, 'retry')).length === 3, 'the failure of the second revision')
          await tab.run(leave, first)
          await until(() => collector.posts('a').length === 4, 'the send of the second hide')
          expect(collector.posts('a').map(({ record }) => record?.answers.n)).toEqual([1, 1, 2, 2])
          collector.otherwise(replies.ok)
          // An hour later the waits of that page are over.
          await check(await open({ options: { clock: 3_600_000 } }))
        },
      )
    }
  },
}
