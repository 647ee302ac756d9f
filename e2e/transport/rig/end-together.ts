import { afterAll, beforeAll, describe, it } from 'vitest'
import { enginesOf } from '../engines.js'
import type { Bench } from './bench.js'
import type { Tab } from './browser.js'
import type { MortalBrowser } from './mortal-browser.js'
import type { PageParts } from './pages.js'
import { replies } from './replies.js'

/** A case about a browser that ends: what is put before, and until the last moment. Nothing of it may be lost. */
export interface EndingCase {
  readonly number: number
  readonly sentence: string
  readonly parts?: PageParts
  readonly prepare?: (bench: Bench, tab: Tab) => Promise<void>
  /** Done right before the end. */
  readonly last: (bench: Bench, tab: Tab) => Promise<void>
}

/** Lets one end of the browser serve several cases, since to start one takes longer than all else. */
export function endTogether(
  title: string,
  browser: MortalBrowser,
  end: (browser: MortalBrowser, tabs: readonly Tab[]) => Promise<void>,
  cases: readonly EndingCase[],
): void {
  const here = cases.filter(({ number }) => enginesOf(number).includes(browser.plain.name))
  if (!here.length) return
  describe(`${title}, ${browser.plain.name}`, () => {
    const benches = new Map<EndingCase, Promise<Bench>>()

    beforeAll(async () => {
      const pages = here.map(async (one) => {
        const bench = await browser.bench({ scale: 0.25 })
        const tab = await bench.open(one.parts)
        await one.prepare?.(bench, tab)
        return { bench, tab }
      })
      const opened = await Promise.allSettled(pages)
      for (const [i, one] of here.entries()) {
        const begun = pages[i] as (typeof pages)[number]
        const done = begun.then(async ({ bench, tab }) => {
          await one.last(bench, tab)
          return bench
        })
        benches.set(one, done)
      }
      await Promise.allSettled(benches.values())
      await end(
        browser,
        opened.flatMap((one) => (one.status === 'fulfilled' ? [one.value.tab] : [])),
      )
    })

    afterAll(async () => {
      for (const bench of benches.values()) await (await bench.catch(() => undefined))?.stop()
    })

    for (const one of here) {
      it(`${one.number} ${one.sentence}`, async () => {
        const { collector, open, check } = (await benches.get(one)) as Bench
        collector.otherwise(replies.ok)
        // An hour later what the dead browser was sending is held by nobody.
        const tab = await open({ options: { clock: 3_600_000 } })
        await check(tab)
        await tab.close()
      })
    }
  })
}
