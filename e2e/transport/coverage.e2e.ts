import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { type EngineName, engineNames as engines } from '../support/engine-names.js'
import { enginesOf } from './engines.js'
import { notHere, partsNotHere } from './not-here.js'

const folder = 'e2e/transport'

/** Numbers of the cases that the files of this folder declare. */
function declared(): Set<number> {
  const text = readdirSync(folder)
    .filter((name) => name.endsWith('.e2e.ts'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join()
  const calls =
    /(?:fault|plainFault|keeps)\(\s*(?:fault,\s*)?(\d+),|it\(\s*['`](\d+) |of \[\s*(\d+), (\d+)\]|^ +\[(\d+), '/gm
  return new Set([...text.matchAll(calls)].flatMap((found) => found.slice(1).filter(Boolean).map(Number)))
}

it.skipIf(process.env.EASEKIT_ENGINES)('runs every case of the matrix in every engine, or says why not', ({ task }) => {
  const cases = Array.from({ length: 75 }, (_, i) => i + 1)
  const excused = (number: number, engine: EngineName): string[] =>
    notHere.filter((row) => row.cases.includes(number) && row.engines.includes(engine)).map(({ reason }) => reason)
  const table = cases.map((number) =>
    engines.map((engine) => (enginesOf(number).includes(engine) ? 'run' : (excused(number, engine)[0] ?? 'MISSING'))),
  )
  const lines = [
    ...notHere.map(({ cases, engines, reason }) => `not in ${engines.join(' and ')}: ${cases.join(', ')}: ${reason}`),
    ...Object.entries(partsNotHere).map(([number, reason]) => `in part, ${number}: ${reason}`),
    ...engines.map((engine, i) => `${engine}: ${table.filter((row) => row[i] === 'run').length} of 75 cases`),
  ]
  process.stdout.write(`${task.name}\n  ${lines.join('\n  ')}\n`)

  expect(cases.filter((number) => !declared().has(number))).toEqual([])
  expect(table.flat()).not.toContain('MISSING')
  const both = cases.filter((number) => enginesOf(number).some((engine) => excused(number, engine).length))
  expect(both).toEqual([])
  // What the docs say is what is run.
  const docs = readFileSync('docs/delivery.md', 'utf8').replaceAll(/\s+/g, ' ')
  for (const [i, name] of ['Chromium', 'Firefox', 'WebKitGTK'].entries())
    expect(docs).toContain(`| ${name} | ${table.filter((row) => row[i] === 'run').length} |`)
})
