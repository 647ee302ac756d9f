import { describe, expect, it } from 'vitest'
import { enginesOf } from './engines.js'
import { type Bench, startBench } from './rig/bench.js'
import type { Tab } from './rig/browser.js'
import { later } from './rig/later.js'
import { pageProcess } from './rig/page-process.js'
import type { PageParts } from './rig/pages.js'
import { createPlain, type Plain, type PlainOptions } from './rig/plain.js'
import { quiet } from './rig/quiet.js'
import { repeats } from './rig/repeats.js'
import { replies } from './rig/replies.js'
import { until } from './rig/until.js'

const remote = { remote: true } as const

/** A bench around a browser that can be killed and started again. */
async function withPlain(
  plain: Plain,
  work: (bench: Bench, start: (parts?: PageParts) => Promise<Tab>) => Promise<void>,
  scale = 0.25,
): Promise<void> {
  const bench = await startBench({ ...plain, open: () => Promise.reject(), stop: plain.kill }, { scale })
  try {
    await work(bench, (parts) => plain.start(bench.pages, bench.pages.add({ ...remote, ...parts })))
  } finally {
    await plain.remove()
    await bench.stop()
  }
}

/** Puts a record 3000, 500, 50 and 0 ms before it returns, each safe against a kill by its own word. */
async function putInTime({ putOnDisk }: Bench, tab: Tab): Promise<void> {
  for (const [id, wait] of [
    ['early', 2500],
    ['later', 450],
    ['late', 50],
    ['last', 0],
  ] as const) {
    await putOnDisk(tab, { id, done: true })
    await quiet(wait)
  }
}

const kill = (
  number: number,
  sentence: string,
  work: (plain: Plain) => Promise<void>,
  options?: PlainOptions,
): void => {
  for (const engine of enginesOf(number))
    it(`${number} ${sentence}, ${engine}`, { repeats }, () => work(createPlain(engine, options)))
}

describe('killed browsers', () => {
  kill(31, 'a kill 0, 50, 500 and 3000 ms after level 2 loses nothing', (plain) =>
    withPlain(plain, async (bench, start) => {
      bench.collector.otherwise(replies.silent)
      await putInTime(bench, await start())
      await plain.kill()
      bench.collector.otherwise(replies.ok)
      await bench.check(await start())
    }),
  )

  kill(32, 'nor does it where the host writes to localStorage every second', (plain) =>
    withPlain(plain, async (bench, start) => {
      bench.collector.otherwise(replies.silent)
      const before = `setInterval(() => localStorage.setItem('host', Date.now()), 1000)`
      await putInTime(bench, await start({ before }))
      await plain.kill()
      bench.collector.otherwise(replies.ok)
      await bench.check(await start())
    }),
  )

  /** A page of the browser after one was killed: its other tab, or one after a restart where it died as well. */
  const survivor = async (plain: Plain, { pages, visit }: Bench, start: () => Promise<Tab>, other: Tab) => {
    if (plain.name === 'webkit') {
      await visit(other, remote)
      return other
    }
    // Firefox runs both tabs in one process.
    await plain.quit(pages)
    return start()
  }

  kill(33, 'a page killed inside the task of a put loses nothing', (plain) =>
    withPlain(
      plain,
      async (bench, start) => {
        bench.collector.otherwise(replies.silent)
        const other = await start({ options: { idle: true } })
        const tab = await plain.open(bench.pages, bench.pages.add(remote), other)
        const pid = await pageProcess(plain, tab)
        const endless = () => {
          void window.lab.put({ id: 'a', n: 1, done: true })
          const say = new XMLHttpRequest()
          say.open('POST', '/report', false)
          say.send('in the task')
          for (;;);
        }
        tab.run(endless).catch(() => {}) // It never comes back.
        await until(() => bench.pages.reports.includes('in the task'), 'the put')
        process.kill(pid, 'SIGKILL')
        bench.promise({ id: 'a', n: 1, done: true })
        bench.collector.otherwise(replies.ok)
        await bench.check(await survivor(plain, bench, start, other))
      },
      0.1,
    ),
  )

  kill(34, 'a page killed with a request under way makes one row', (plain) =>
    withPlain(
      plain,
      async (bench, start) => {
        const { collector, pages } = bench
        const [isOver, answer] = later()
        const other = await start({ options: { idle: true } })
        const tab = await plain.open(pages, pages.add(remote), other)
        const pid = await pageProcess(plain, tab)
        collector.next({ hold: isOver })
        await bench.put(tab, { id: 'a', n: 1, done: true })
        await until(() => collector.posts('a').length, 'the post')
        process.kill(pid, 'SIGKILL')
        answer()
        await bench.check(await survivor(plain, bench, start, other))
        expect(collector.posts('a').length).toBeGreaterThan(1)
      },
      0.1,
    ),
  )

  kill(39, 'hidden and then killed, as phones do, loses nothing', (plain) =>
    withPlain(plain, async (bench, start) => {
      bench.collector.otherwise(replies.silent)
      const tab = await start()
      await bench.putOnDisk(tab, { id: 'a', done: true })
      await tab.run(() => window.lab.show(false))
      await plain.kill()
      bench.collector.otherwise(replies.ok)
      await bench.check(await start())
    }),
  )

  kill(
    58,
    'a private window works, and takes what it holds with it',
    (plain) =>
      withPlain(plain, async ({ collector, pages }, start) => {
        collector.otherwise(replies.reset)
        const first = await start()
        expect(await first.run(() => window.lab.put({ id: 'a', n: 1 }))).toBeGreaterThan(0)
        await plain.quit(pages)
        const second = await start()
        expect(await second.run(() => window.lab.hasPending('shop'))).toBe(false)
        expect(await second.run(() => window.lab.stored())).toEqual({ notes: [], records: [] })
        expect(pages.reports).toEqual([])
      }),
    { isPrivate: true },
  )

  for (const [word, reply] of Object.entries({ healthy: replies.ok, 'resetting each request': replies.reset })) {
    kill(30, `quitting the browser right after a put loses nothing, with a collector that is ${word}`, (plain) =>
      withPlain(plain, async (bench, start) => {
        bench.collector.otherwise(reply)
        const tab = await start()
        await bench.putOnDisk(tab, { id: 'a', done: true })
        await plain.quit(bench.pages)
        bench.collector.otherwise(replies.ok)
        await bench.check(await start())
      }),
    )
  }
})
