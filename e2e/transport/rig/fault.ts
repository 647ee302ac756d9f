import { afterAll, describe, it } from 'vitest'
import type { EngineName } from '../../support/engine-names.js'
import { enginesOf } from '../engines.js'
import { type Bench, type BenchOptions, startBench } from './bench.js'
import type { Browser, Tab } from './browser.js'
import { repeats } from './repeats.js'

/** Declares a case: its number, what must hold, and how to find out. */
export type Fault<T extends Tab = Tab> = (
  number: number,
  sentence: string,
  work: (bench: Bench<T>) => Promise<void>,
  options?: BenchOptions,
) => void

/** Cases about one thing. */
export interface FaultGroup<T extends Tab = Tab> {
  readonly title: string
  readonly declare: (fault: Fault<T>) => void
}

/** Runs those cases of the groups that the table names for this engine, all in one browser. */
export function runFaults<T extends Tab>(
  engine: EngineName,
  start: () => Promise<Browser<T>>,
  groups: readonly FaultGroup<T>[],
): void {
  let browser: Promise<Browser<T>> | undefined
  afterAll(async () => {
    await (await browser)?.stop()
  })
  const isHere = (number: number): boolean => enginesOf(number).includes(engine)
  // A file without any test is an error.
  if (!groups.flatMap(numbersOf).some(isHere)) it.skip(`nothing in ${engine} this time`)
  for (const { title, declare } of groups) {
    if (!numbersOf({ title, declare }).some(isHere)) continue
    describe(`${title}, ${engine}`, () => {
      declare((number, sentence, work, options) => {
        if (!isHere(number)) return
        it(`${number} ${sentence}`, { repeats }, async () => {
          browser ??= start()
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

/** The numbers of its cases. */
export function numbersOf<T extends Tab>({ declare }: FaultGroup<T>): number[] {
  const numbers: number[] = []
  declare((number) => void numbers.push(number))
  return numbers
}
