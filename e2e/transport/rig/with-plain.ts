import { it } from 'vitest'
import { enginesOf } from '../engines.js'
import { type Bench, startBench } from './bench.js'
import type { Tab } from './browser.js'
import type { PageParts } from './pages.js'
import { createPlain, type Plain, type PlainOptions } from './plain.js'
import { repeats } from './repeats.js'

/** What a case around a browser without a driver works with. */
export interface PlainBench extends Bench {
  readonly plain: Plain
  /** Starts the browser on a page, after a kill or a quit on the same profile. */
  readonly start: (parts?: PageParts) => Promise<Tab>
}

/** How such a case begins. */
export interface PlainCaseOptions extends PlainOptions {
  /** @default 0.25 */
  readonly scale?: number
}

/** Declares a case about a browser that ends and starts again, in every engine that the table names. */
export function plainFault(
  number: number,
  sentence: string,
  work: (bench: PlainBench) => Promise<void>,
  { scale = 0.25, ...options }: PlainCaseOptions = {},
): void {
  for (const engine of enginesOf(number)) {
    it(`${number} ${sentence}, ${engine}`, { repeats }, async () => {
      const plain = createPlain(engine, options)
      const bench = await startBench({ ...plain, open: () => Promise.reject(), stop: plain.kill }, { scale })
      const start = (parts?: PageParts) => plain.start(bench.pages, bench.pages.add({ remote: true, ...parts }))
      try {
        await work({ ...bench, plain, start })
      } finally {
        await plain.remove()
        await bench.stop()
      }
    })
  }
}
