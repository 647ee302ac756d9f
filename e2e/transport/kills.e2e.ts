import { describe, expect, it } from 'vitest'
import { enginesOf } from './engines.js'
import { type Bench, startBench } from './rig/bench.js'
import type { Tab } from './rig/browser.js'
import type { PageParts } from './rig/pages.js'
import { createPlain, type Plain } from './rig/plain.js'
import { quiet } from './rig/quiet.js'
import { replies } from './rig/replies.js'
import { until } from './rig/until.js'

const scale = 0.25
const remote = { remote: true } as const

/** A bench around a browser that can be killed and started again. */
async function withPlain(
  plain: Plain,
  work: (bench: Bench, start: (parts?: PageParts) => Promise<Tab>) => Promise<void>,
): Promise<void> {
  const bench = await startBench({ name: plain.name, open: () => Promise.reject(), stop: plain.kill }, { scale })
  try {
    await work(bench, (parts) => plain.start(bench.pages, bench.pages.add({ ...remote, ...parts })))
  } finally {
    await plain.remove()
    await bench.stop()
  }
}

/** Puts a record 3000, 500, 50 and 0 ms before it returns, each safe against a kill by its own word. */
async function putInTime({ put }: Bench, tab: Tab): Promise<void> {
  for (const [id, wait] of [
    ['early', 2500],
    ['later', 450],
    ['late', 50],
    ['last', 0],
  ] as const) {
    expect(await put(tab, { id, n: 1, done: true })).toBe(2)
    await quiet(wait)
  }
}

const kill = (number: number, sentence: string, work: (plain: Plain) => Promise<void>): void => {
  for (const engine of enginesOf(number)) it(`${number} ${sentence}, ${engine}`, () => work(createPlain(engine)))
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

  kill(33, 'a renderer killed inside the task of a put loses nothing', (plain) =>
    withPlain(plain, async (bench, start) => {
      bench.collector.otherwise(replies.silent)
      const tab = await start()
      const endless = () => {
        void window.lab.put({ id: 'a', n: 1, done: true })
        const say = new XMLHttpRequest()
        say.open('POST', '/report', false)
        say.send('in the task')
        for (;;);
      }
      void tab.run(endless) // It never comes back.
      await until(() => bench.pages.reports.includes('in the task'), 'the put')
      plain.killRenderers()
      bench.promise({ id: 'a', n: 1, done: true })
      await plain.quit()
      bench.collector.otherwise(replies.ok)
      await bench.check(await start())
    }),
  )

  kill(39, 'hidden and then killed, as phones do, loses nothing', (plain) =>
    withPlain(plain, async (bench, start) => {
      bench.collector.otherwise(replies.silent)
      const tab = await start()
      expect(await bench.put(tab, { id: 'a', n: 1, done: true })).toBe(2)
      await tab.run(() => window.lab.show(false))
      await plain.kill()
      bench.collector.otherwise(replies.ok)
      await bench.check(await start())
    }),
  )

  for (const [word, reply] of Object.entries({ healthy: replies.ok, 'resetting each request': replies.reset })) {
    kill(30, `quitting the browser right after a put loses nothing, with a collector that is ${word}`, (plain) =>
      withPlain(plain, async (bench, start) => {
        bench.collector.otherwise(reply)
        const tab = await start()
        expect(await bench.put(tab, { id: 'a', n: 1, done: true })).toBe(2)
        await plain.quit()
        bench.collector.otherwise(replies.ok)
        await bench.check(await start())
      }),
    )
  }
})
