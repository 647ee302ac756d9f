import { afterAll, describe, expect, it } from 'vitest'
import { engineNames } from '../support/engine-names.js'
import { isFull } from '../support/full.js'
import { enginesOf } from './engines.js'
import type { Bench } from './rig/bench.js'
import type { Tab } from './rig/browser.js'
import { type EndingCase, endTogether } from './rig/end-together.js'
import { later } from './rig/later.js'
import { createMortalBrowser, type MortalBrowser } from './rig/mortal-browser.js'
import { pageProcess } from './rig/page-process.js'
import { startPages } from './rig/pages.js'
import { createPlain } from './rig/plain.js'
import { replies } from './rig/replies.js'
import { until } from './rig/until.js'

/** How old records are, in ms, when the browser is killed; another is put right before. */
const ages = isFull ? [3000, 500, 50] : [500, 50]

async function putOverTime({ collector, putOnDisk }: Bench, tab: Tab): Promise<void> {
  collector.otherwise(replies.silent)
  for (const [i, age] of ages.entries()) {
    await putOnDisk(tab, { id: `age-${age}`, done: true })
    const wait = performance.now() + age - (ages[i + 1] ?? 0)
    await until(() => performance.now() > wait, 'the age')
  }
}

const putLast = ({ putOnDisk }: Bench, tab: Tab): Promise<void> => putOnDisk(tab, { id: 'last', done: true })

const killed: readonly EndingCase[] = [
  {
    number: 31,
    sentence: `a kill 0, ${[...ages].reverse().join(' and ')} ms after level 2 loses nothing`,
    prepare: putOverTime,
    last: putLast,
  },
  {
    number: 32,
    sentence: 'nor does it where the host writes to localStorage every second',
    parts: { before: `setInterval(() => localStorage.setItem('host', Date.now()), 1000)` },
    prepare: putOverTime,
    last: putLast,
  },
  {
    number: 39,
    sentence: 'hidden and then killed, as phones do, loses nothing',
    async last({ collector, putOnDisk }, tab) {
      collector.otherwise(replies.silent)
      await putOnDisk(tab, { id: 'a', done: true })
      await tab.run(() => window.lab.show(false))
    },
  },
]

const quit: readonly EndingCase[] = Object.entries({
  healthy: replies.ok,
  'resetting each request': replies.reset,
}).map(([word, reply]) => ({
  number: 30,
  sentence: `quitting the browser right after a put loses nothing, with a collector that is ${word}`,
  last: (bench, tab) => {
    bench.collector.otherwise(reply)
    return putLast(bench, tab)
  },
}))

/** Cases about a page whose process ends, while the browser lives. */
function killPages(browser: MortalBrowser): void {
  const fault = (number: number, sentence: string, work: (bench: Bench) => Promise<void>): void => {
    if (!enginesOf(number).includes(browser.plain.name)) return
    it(`${number} ${sentence}`, async () => {
      const bench = await browser.bench()
      try {
        await work(bench)
      } finally {
        await bench.stop()
      }
    })
  }

  fault(
    33,
    'a page killed inside the task of a put loses nothing',
    async ({ open, pages, collector, promise, check }) => {
      collector.otherwise(replies.silent)
      const tab = await open()
      const pid = await pageProcess(browser.plain, tab)
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
      const next = await open()
      // Not before: what the killed page sent may still be on its way.
      collector.otherwise(replies.ok)
      await check(next)
    },
  )

  fault(34, 'a page killed with a request under way makes one row', async ({ open, collector, put, check }) => {
    const [isOver, answer] = later()
    const tab = await open()
    const pid = await pageProcess(browser.plain, tab)
    collector.next({ hold: isOver })
    await put(tab, { id: 'a', n: 1, done: true })
    await until(() => collector.posts('a').length, 'the post')
    process.kill(pid, 'SIGKILL')
    answer()
    await check()
    expect(collector.posts('a').length).toBeGreaterThan(1)
  })
}

for (const engine of engineNames.filter((name) => enginesOf(34).includes(name))) {
  describe('pages and browsers that end', () => {
    const browser = createMortalBrowser(engine)
    afterAll(browser.remove)

    describe(`killed pages, ${engine}`, () => killPages(browser))
    endTogether('killed browsers', browser, ({ kill }) => kill(), killed)
    endTogether('browsers that are quit', browser, ({ quit }, tabs) => quit(tabs), quit)

    it(`58 a private window works, and takes what it holds with it, ${engine}`, async () => {
      const plain = createPlain(engine, { isPrivate: true })
      // Nobody listens there.
      const pages = await startPages('http://127.0.0.1:9', 0.25)
      const path = pages.add({ remote: true })
      try {
        const first = await plain.start(pages, path)
        expect(await first.run(() => window.lab.put({ id: 'a', n: 1 }))).toBeGreaterThan(0)
        await plain.quit([first])
        const second = await plain.start(pages, path)
        expect(await second.run(() => window.lab.hasPending('shop'))).toBe(false)
        expect(await second.run(() => window.lab.stored())).toEqual({ notes: [], records: [] })
        expect(pages.reports).toEqual([])
      } finally {
        await plain.remove()
        pages.stop()
      }
    })
  })
}
