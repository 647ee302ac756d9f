import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Bench, type BenchOptions, startBench } from './rig/bench.js'
import { type Chromium, type ChromiumTab, startChromium } from './rig/chromium.js'
import { eventsOf } from './rig/events-of.js'
import { quiet } from './rig/quiet.js'
import { replies } from './rig/replies.js'
import { until } from './rig/until.js'

let chromium: Chromium

beforeAll(async () => {
  // Drivers switch the back/forward cache off.
  chromium = await startChromium({ without: ['--disable-back-forward-cache'] })
})

afterAll(() => chromium?.stop())

const fault = (
  number: number,
  sentence: string,
  work: (bench: Bench<ChromiumTab>) => Promise<void>,
  options?: BenchOptions,
): void => {
  it(`${number} ${sentence}`, async () => {
    const bench = await startBench(chromium, options)
    try {
      await work(bench)
    } finally {
      await bench.stop()
    }
  })
}

/** Goes back and waits for the page as it was. */
async function back(tab: ChromiumTab): Promise<void> {
  // No load event comes, so that the driver waits for one in vain.
  tab.page.goBack({ waitUntil: 'commit', timeout: 1000 }).catch(() => {})
  const isBack = () => tab.run(() => (window as { wasKept?: boolean }).wasKept === true).catch(() => false)
  await until(isBack, 'the page from the cache')
}

const noteReturn = `addEventListener('pageshow', (event) => { window.wasKept = event.persisted })`

describe('the life of a page, Chromium', () => {
  fault(34, 'a page that crashes with a request under way makes one row', async ({ open, put, collector, check }) => {
    collector.next({ delay: 500 })
    const tab = await open()
    await put(tab, { id: 'a', n: 1, done: true })
    await until(() => collector.posts('a').length, 'the post')
    const devtools = await tab.devtools()
    devtools.send('Page.crash').catch(() => {})
    await tab.page.waitForEvent('crash')
    await check()
    expect(collector.posts('a').length).toBeGreaterThan(1)
  })

  fault(
    35,
    'a page frozen for ten minutes goes on calmly',
    async ({ open, put, collector, check, scale }) => {
      collector.otherwise((record) => (record?.id === 'a' ? { delay: 60 } : replies.broken))
      const tab = await open()
      const { freeze, thaw } = await chromium.freezer(tab)
      await put(tab, { id: 'b', n: 1, done: true })
      await put(tab, { id: 'a', n: 1, done: true })
      await until(() => collector.posts('a').length, 'the post')
      freeze()
      await quiet(600_000 * scale)
      collector.otherwise(replies.ok)
      const before = collector.posts().length
      thaw()
      await check(tab)
      expect(collector.posts().length - before).toBeLessThanOrEqual(4)
    },
    { scale: 0.005 },
  )

  fault(
    36,
    'the back/forward cache takes the page in, and lets it go on when it comes back',
    async ({ open, put, visit, collector, check, scale }) => {
      collector.next({ delay: 400 })
      const tab = await open({ before: noteReturn })
      await put(tab, { id: 'a', n: 1, done: true })
      await visit(tab, { options: { idle: true } })
      await quiet(600)
      await back(tab)
      await check(tab)
      expect(await eventsOf(tab, 'ok')).toHaveLength(1)

      collector.otherwise(replies.broken)
      const other = await open({ before: noteReturn })
      await put(other, { id: 'b', n: 1, done: true })
      // Its send on leaving is done before, so that it is waiting and nothing else.
      await until(async () => (await eventsOf(other, 'retry')).length > 3, 'four failures')
      const posts = collector.posts('b').length
      await other.run(() => window.lab.show(false))
      await until(() => collector.posts('b').length > posts, 'the send on leaving')
      await until(async () => (await eventsOf(other, 'retry')).length > 4, 'the fifth failure')
      await visit(other, { options: { idle: true } })
      collector.otherwise(replies.ok)
      const from = performance.now()
      await back(other)
      await until(() => collector.oracle.completions().includes('b'), 'the row')
      expect(performance.now() - from).toBeLessThan(2000 * scale + 800)
      await check(other)
    },
    { scale: 0.2 },
  )
})
