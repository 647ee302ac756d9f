import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { compareDraws } from '../../test/simulation/compare-draws.js'
import { sequence } from '../../test/simulation/sequence.js'
import { sevenPointShapes, sizePairs } from '../../test/simulation/shapes.js'
import type { Tables } from '../../test/simulation/tables.js'
import { periodSizes, sequenceFor, trendDraws, trendShapes } from '../../test/simulation/trend-draws.js'

/** Written by `node scripts/methodology.mjs --simulate`. */
const tables: Tables = JSON.parse(readFileSync(new URL('../../docs/simulated.json', import.meta.url), 'utf8'))

it('keeps in the tables of the document what the code gives', () => {
  for (const { shape, arrows } of tables.arrows) {
    const shares = sevenPointShapes[shape]!
    const [sizes] = sizePairs
    const random = sequence(sizes![0] + sizes![1])
    const rates = compareDraws({ before: shares, after: shares, sizes: sizes!, rounds: tables.rounds, random })
    expect(Math.round(rates.arrows * 10_000) / 100).toBe(arrows[0])
  }
  const sizes = periodSizes[0]!
  for (const { shape, arrows } of tables.trends) {
    const periods = sizes.map((size) => ({ shares: trendShapes[shape]!, size }))
    const found = trendDraws({ periods, rounds: tables.rounds, random: sequenceFor(sizes) })
    expect(Math.round((found.length / tables.rounds) * 10_000) / 100).toBe(arrows[0])
  }
}, 600_000)

it('keeps the promises in every cell of the tables', () => {
  const promised = { 0.9: 87.5, 0.95: 92.5, 0.99: 98 }
  for (const { level, worst } of tables.exact) expect(worst).toBeGreaterThanOrEqual(promised[level])
  for (const { shape, ours } of tables.coverage) expect(Math.min(...ours), shape).toBeGreaterThanOrEqual(92.5)
  for (const { shape, arrows } of [...tables.arrows, ...tables.trends])
    expect(Math.max(...arrows), shape).toBeLessThanOrEqual(6)
})
