import type { Range } from '../../src/scoring/histogram.js'
import { adjustedT } from '../../src/scoring/interval/adjusted-t.js'
import type { Level } from '../../src/scoring/interval/level.js'
import { meanT } from '../../src/scoring/interval/mean-t.js'
import { type Moments, momentsOf } from '../../src/scoring/moments.js'
import { compareDraws } from './compare-draws.js'
import { draw } from './draw.js'
import { sequence } from './sequence.js'
import { sevenPointShapes, shapes, sizePairs } from './shapes.js'
import { periodSizes, sequenceFor, trendDraws, trendShapes } from './trend-draws.js'
import { twoPointCoverage } from './two-point-coverage.js'

/** Draws in each cell of a simulated table. */
export const ROUNDS = 20_000
/** Numbers of answers for which two-point shapes are tried exactly. */
export const exactSizes: readonly number[] = [
  ...Array.from({ length: 56 }, (_, at) => at + 5),
  ...[70, 80, 100, 120, 150, 200, 300, 500, 700, 1000],
]
/** Numbers of answers that are drawn. */
export const drawnSizes: readonly number[] = [5, 10, 20, 30, 50, 100, 300, 1000]
const levels: readonly Level[] = [0.9, 0.95, 0.99]

/** What was simulated, in percent. */
export interface Tables {
  readonly rounds: number
  /** The worst coverage of all two-point shapes, exactly. */
  readonly exact: readonly {
    readonly steps: number
    readonly level: Level
    readonly worst: number
    readonly at: string
  }[]
  /** Coverage of the 95 % interval, and of Student's t beside it, per number of answers. */
  readonly coverage: readonly {
    readonly shape: string
    readonly ours: readonly number[]
    readonly t: readonly number[]
  }[]
  /** Arrows without a change, and what Welch alone would show, per pair of sizes. */
  readonly arrows: readonly {
    readonly shape: string
    readonly arrows: readonly number[]
    readonly welch: readonly number[]
    readonly held: readonly number[]
  }[]
  /** Arrows of trend without a change, per sizes of the periods. */
  readonly trends: readonly { readonly shape: string; readonly arrows: readonly number[] }[]
}

const percent = (share: number): number => Math.round(share * 10_000) / 100

const exactRow = (steps: number, level: Level): Tables['exact'][number] => {
  let worst = 1
  let at = ''
  for (const size of exactSizes)
    for (let lower = 0; lower < steps; lower++)
      // A shape and its mirror image are covered alike.
      for (let upper = lower + 1; upper <= steps - lower; upper++) {
        const covered = twoPointCoverage((moments) => adjustedT(moments, steps, level), { size, lower, upper })
        if (covered >= worst) continue
        worst = covered
        at = `${size} answers at ${lower} and ${upper} of ${steps}`
      }
  return { steps, level, worst: percent(worst), at }
}

const tOf = ({ mean, deviation, count }: Moments): Range => meanT({ mean, deviation: deviation ?? 0, count })

const coverageRow = (shape: string, shares: readonly number[]): Tables['coverage'][number] => {
  const truth = shares.reduce((sum, share, at) => sum + share * at, 0)
  const held = drawnSizes.map((size) => {
    const random = sequence(size)
    const hits = [0, 0]
    for (let round = 0; round < ROUNDS; round++) {
      const moments = momentsOf(draw(shares, size, random))
      ;[adjustedT(moments, shares.length - 1, 0.95), tOf(moments)].forEach(({ low, high }, at) => {
        if (low - 1e-12 <= truth && truth <= high + 1e-12) hits[at] = (hits[at] ?? 0) + 1
      })
    }
    return hits.map((hit) => percent(hit / ROUNDS))
  })
  return { shape, ours: held.map(([ours = 0]) => ours), t: held.map(([, t = 0]) => t) }
}

const arrowRow = (shape: string, shares: readonly number[]): Tables['arrows'][number] => {
  const rates = sizePairs.map((sizes) =>
    compareDraws({ before: shares, after: shares, sizes, rounds: ROUNDS, random: sequence(sizes[0] + sizes[1]) }),
  )
  return {
    shape,
    arrows: rates.map(({ arrows }) => percent(arrows)),
    welch: rates.map(({ welch }) => percent(welch)),
    held: rates.map(({ held }) => percent(held)),
  }
}

const trendRow = (shape: string, shares: readonly number[]): Tables['trends'][number] => ({
  shape,
  arrows: periodSizes.map((sizes) => {
    const periods = sizes.map((size) => ({ shares, size }))
    return percent(trendDraws({ periods, rounds: ROUNDS, random: sequenceFor(sizes) }).length / ROUNDS)
  }),
})

/** Runs everything; minutes. The same seeds, and so the same tables, every time. */
export const simulate = (): Tables => ({
  rounds: ROUNDS,
  exact: [1, 2, 4, 6, 10].flatMap((steps) => levels.map((level) => exactRow(steps, level))),
  coverage: Object.entries(shapes).map(([shape, shares]) => coverageRow(shape, shares)),
  arrows: Object.entries(sevenPointShapes).map(([shape, shares]) => arrowRow(shape, shares)),
  trends: Object.entries(trendShapes).map(([shape, shares]) => trendRow(shape, shares)),
})
