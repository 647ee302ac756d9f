import { afterAll, describe, it } from 'vitest'
import { type EngineName, engineNames } from '../../support/engine-names.js'
import { enginesOf } from '../engines.js'
import { type Bench, type BenchOptions, startBench } from './bench.js'
import type { Browser } from './browser.js'
import { startChromium } from './chromium.js'
import { startFirefox } from './firefox.js'
import { repeats } from './repeats.js'
import { startWebKit } from './webkit.js'

const start: Readonly<Record<EngineName, () => Promise<Browser>>> = {
  chromium: startChromium,
  firefox: startFirefox,
  webkit: startWebKit,
}

/** Declares a case: its number, what must hold, and how to find out; in every engine that the table names. */
export type Fault = (
  number: number,
  sentence: string,
  work: (bench: Bench) => Promise<void>,
  options?: BenchOptions,
) => void

/**
 * Runs the cases of a file, with one browser per engine for all of them.
 *
 * @param special how to start an engine that must be started in another way
 */
export function faults(
  title: string,
  declare: (fault: Fault) => void,
  special: Partial<Record<EngineName, () => Promise<Browser>>> = {},
): void {
  const numbers: number[] = []
  declare((number) => void numbers.push(number))
  for (const engine of engineNames) {
    if (!numbers.some((number) => enginesOf(number).includes(engine))) continue
    describe(`${title}, ${engine}`, () => {
      let browser: Promise<Browser> | undefined
      afterAll(async () => {
        await (await browser)?.stop()
      })
      declare((number, sentence, work, options) => {
        if (!enginesOf(number).includes(engine)) return
        it(`${number} ${sentence}`, { repeats }, async () => {
          browser ??= (special[engine] ?? start[engine])()
          const bench = await startBench(await browser, options)
          try {
            await work(bench)
          } finally {
            await bench.stop()
          }
        })
      })
    })
  }
}
