import { describe, expect } from 'vitest'
import type { Tab } from './rig/browser.js'
import { later } from './rig/later.js'
import { pageProcess } from './rig/page-process.js'
import { replies } from './rig/replies.js'
import { until } from './rig/until.js'
import { type PlainBench, plainFault } from './rig/with-plain.js'

const remote = { remote: true } as const

/**
 * A page of the browser after one was killed: its other tab. Where it may have died as well, one after a restart; what is
 * in localStorage alone need not survive that, because Chromium ends its storage process while the last writes wait there.
 */
async function survivor({ plain, visit, start }: PlainBench, other: Tab): Promise<Tab> {
  // Firefox runs both tabs in one process. Only case 34 comes here with it, and has IndexedDB.
  if (plain.name === 'firefox') {
    await plain.quit(other)
    return start()
  }
  await visit(other, remote)
  return other
}

describe('pages and browsers that end', () => {
  plainFault(
    33,
    'a page killed inside the task of a put loses nothing',
    async (bench) => {
      const { plain, pages, start, collector, promise, check } = bench
      collector.otherwise(replies.silent)
      const other = await start({ options: { idle: true } })
      const tab = await plain.open(pages, pages.add(remote), other)
      const pid = await pageProcess(plain, tab)
      const endless = () => {
        void window.lab.put({ id: 'a', n: 1, done: true })
        const say = new XMLHttpRequest()
        say.open('POST', '/report', false)
        say.send('in the task')
        for (;;);
      }
      tab.run(endless).catch(() => {}) // It never comes back.
      await until(() => pages.reports.includes('in the task'), 'the put')
      process.kill(pid, 'SIGKILL')
      promise({ id: 'a', n: 1, done: true })
      const page = await survivor(bench, other)
      // Not before: what the killed page sent may still be on its way.
      collector.otherwise(replies.ok)
      await check(page)
    },
    { scale: 0.1 },
  )

  plainFault(
    34,
    'a page killed with a request under way makes one row',
    async (bench) => {
      const { plain, pages, start, collector, put, check } = bench
      const [isOver, answer] = later()
      const other = await start({ options: { idle: true } })
      const tab = await plain.open(pages, pages.add(remote), other)
      const pid = await pageProcess(plain, tab)
      collector.next({ hold: isOver })
      await put(tab, { id: 'a', n: 1, done: true })
      await until(() => collector.posts('a').length, 'the post')
      process.kill(pid, 'SIGKILL')
      answer()
      await check(await survivor(bench, other))
      expect(collector.posts('a').length).toBeGreaterThan(1)
    },
    { scale: 0.1 },
  )

  plainFault(39, 'hidden and then killed, as phones do, loses nothing', async (bench) => {
    const { plain, start, collector, putOnDisk, check } = bench
    collector.otherwise(replies.silent)
    const tab = await start()
    await putOnDisk(tab, { id: 'a', done: true })
    await tab.run(() => window.lab.show(false))
    await plain.kill()
    collector.otherwise(replies.ok)
    await check(await start())
  })

  plainFault(
    58,
    'a private window works, and takes what it holds with it',
    async ({ plain, pages, start, collector }) => {
      collector.otherwise(replies.reset)
      const first = await start()
      expect(await first.run(() => window.lab.put({ id: 'a', n: 1 }))).toBeGreaterThan(0)
      await plain.quit(first)
      const second = await start()
      expect(await second.run(() => window.lab.hasPending('shop'))).toBe(false)
      expect(await second.run(() => window.lab.stored())).toEqual({ notes: [], records: [] })
      expect(pages.reports).toEqual([])
    },
    { isPrivate: true },
  )

  for (const [word, reply] of Object.entries({ healthy: replies.ok, 'resetting each request': replies.reset })) {
    plainFault(
      30,
      `quitting the browser right after a put loses nothing, with a collector that is ${word}`,
      async ({ plain, start, collector, putOnDisk, check }) => {
        collector.otherwise(reply)
        const tab = await start()
        await putOnDisk(tab, { id: 'a', done: true })
        await plain.quit(tab)
        collector.otherwise(replies.ok)
        await check(await start())
      },
    )
  }
})
