import { expect } from 'vitest'
import { isFull } from '../../support/full.js'
import type { Tab } from '../rig/browser.js'
import { busy } from '../rig/busy.js'
import { eventsOf } from '../rig/events-of.js'
import type { FaultGroup } from '../rig/fault.js'
import { later } from '../rig/later.js'
import { pageProcess } from '../rig/page-process.js'
import { replies } from '../rig/replies.js'
import { until } from '../rig/until.js'

/** Goes back and waits for the page as it was. */
async function back(tab: Tab): Promise<void> {
  await tab.back()
  const isBack = () => tab.run(() => (window as { wasKept?: boolean }).wasKept === true).catch(() => false)
  await until(isBack, 'the page from the cache')
}

const noteReturn = `addEventListener('pageshow', (event) => { window.wasKept = event.persisted })`

export const lifecycle: FaultGroup = {
  title: 'the life of a page',
  declare(fault) {
    fault(
      35,
      'a page frozen for longer than its requests and leases last goes on calmly',
      async ({ browser, open, put, collector, check, scale }) => {
        const [isFrozen, answer] = later()
        collector.otherwise((record) => (record?.id === 'a' ? { hold: isFrozen } : replies.broken))
        const tab = await open()
        const pid = await pageProcess(browser, tab)
        await put(tab, { id: 'b', n: 1, done: true })
        await put(tab, { id: 'a', n: 1, done: true })
        await until(() => collector.posts('a').length, 'the post')
        process.kill(pid, 'SIGSTOP')
        answer()
        const thawsAt = performance.now() + (isFull ? 60_000 : 25_000) * scale
        // Longer than any request and any lease.
        await until(() => performance.now() > thawsAt, 'the end of the frost')
        collector.otherwise(replies.ok)
        const before = collector.posts().length
        process.kill(pid, 'SIGCONT')
        await check(tab)
        expect(collector.posts().length - before).toBeLessThanOrEqual(4)
      },
      { scale: 0.05 },
    )

    fault(
      36,
      'the back/forward cache takes the page in, and lets it go on when it comes back',
      async ({ open, put, visit, collector, check, scale }) => {
        const [isAway, answer] = later()
        collector.next({ hold: isAway })
        const tab = await open({ before: noteReturn })
        await put(tab, { id: 'a', n: 1, done: true })
        await until(() => collector.posts('a').length, 'the post')
        await visit(tab, { options: { idle: true } })
        answer()
        await until(() => collector.posts('a')[0]?.isAnswered, 'the answer')
        await back(tab)
        await check(tab)
        expect(await eventsOf(tab, 'ok')).toHaveLength(1)

        collector.otherwise(replies.broken)
        const other = await open({ before: noteReturn })
        await put(other, { id: 'b', n: 1, done: true })
        // Its send on leaving is done before, so that it is waiting and nothing else. The seventh may come while the page is left; Firefox
        // keeps no page with a request under way that may not outlive it, as every second one may not.
        await until(async () => (await eventsOf(other, 'retry')).length > 4, 'five failures')
        const posts = collector.posts('b').length
        await other.run(() => window.lab.show(false))
        await until(() => collector.posts('b').length > posts, 'the send on leaving')
        await until(async () => (await eventsOf(other, 'retry')).length > 5, 'the sixth failure')
        await visit(other, { options: { idle: true } })
        collector.otherwise(replies.ok)
        await back(other)
        await until(() => collector.oracle.completions().includes('b'), 'the row', 2000 * scale + busy)
        await check(other)
      },
      { scale: 0.2 },
    )

    fault(
      43,
      'what a frozen tab was sending is delivered by another after the lease',
      async ({ browser, open, put, collector, check, scale }) => {
        collector.otherwise(replies.silent)
        const holder = await open()
        const pid = await pageProcess(browser, holder)
        await put(holder, { id: 'a', n: 1, done: true })
        await until(() => collector.posts('a').length, 'the post')
        process.kill(pid, 'SIGSTOP')
        try {
          const other = await open()
          collector.otherwise(replies.ok)
          await check(other, { ms: 60_000 * scale + busy })
        } finally {
          process.kill(pid, 'SIGCONT')
        }
        await check(holder)
      },
      // Two tabs in one process would be stopped together.
      { isAlone: true },
    )
  },
}
