import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { type EngineName, engineNames as engines } from '../support/engine-names.js'
import { isFull } from '../support/full.js'
import { everywhere } from './cases/everywhere.js'
import { onlyChromium } from './cases/only-chromium.js'
import { enginesOf } from './engines.js'
import { notHere, partsNotHere } from './not-here.js'
import { numbersOf } from './rig/fault.js'

/** Numbers of the cases that are declared, those outside the groups as their files name them. */
function declared(): Set<number> {
  const text = ['ends', 'server'].map((name) => readFileSync(`e2e/transport/${name}.e2e.ts`, 'utf8')).join()
  const named = [...text.matchAll(/number: (\d+),|fault\(\s*(\d+),|it\(\s*['`](\d+) /g)]
  return new Set([
    ...everywhere.flatMap(numbersOf),
    ...numbersOf(onlyChromium),
    ...named.flatMap((found) => found.slice(1).filter(Boolean).map(Number)),
  ])
}

it.skipIf(process.env.EASEKIT_ENGINES)('runs every case of the matrix in every engine, or says why not', ({ task }) => {
  const cases = Array.from({ length: 75 }, (_, i) => i + 1)
  const count = (engine: EngineName, full: boolean): number =>
    cases.filter((number) => enginesOf(number, full).includes(engine)).length
  const lines = [
    ...notHere.map(
      ({ cases, engines, reason, isPossible }) =>
        `not in ${engines.join(' and ')}${isPossible ? ' without EASEKIT_FULL=1' : ''}: ${cases.join(', ')}: ${reason}`,
    ),
    ...Object.entries(partsNotHere).map(([number, reason]) => `in part, ${number}: ${reason}`),
    ...engines.map((name) => `${name}: ${count(name, false)} of 75 cases, ${count(name, true)} with EASEKIT_FULL=1`),
    `this run is ${isFull ? 'full' : 'not full'}`,
  ]
  process.stdout.write(`${task.name}\n  ${lines.join('\n  ')}\n`)

  expect(cases.filter((number) => !declared().has(number))).toEqual([])
  // What the docs say is what is run.
  const docs = readFileSync('docs/delivery.md', 'utf8').replaceAll(/\s+/g, ' ')
  for (const [i, name] of ['Chromium', 'Firefox', 'WebKitGTK'].entries()) {
    const engine = engines[i] as EngineName
    expect(docs).toContain(`| ${name} | ${count(engine, false)} | ${count(engine, true)} |`)
  }
})
