import { differenceInterval } from '../../src/scoring/interval/difference.js'
import { momentsOf } from '../../src/scoring/moments.js'
import { compareMeans } from '../../src/scoring/significance/compare-means.js'
import { compareRanks } from '../../src/scoring/significance/compare-ranks.js'
import { isRealChange } from '../../src/scoring/significance/is-real-change.js'
import { draw } from './draw.js'

/** Two populations and how many answers of each are drawn. */
export interface TwoDraws {
  readonly before: readonly number[]
  readonly after: readonly number[]
  readonly sizes: readonly [before: number, after: number]
  readonly rounds: number
  readonly random: () => number
}

/** Shares of the rounds, from 0 to 1. */
export interface Rates {
  /** Rounds with an arrow. */
  readonly arrows: number
  /** Rounds in which Welch gives p < 0.05: what used to decide. */
  readonly welch: number
  /** Rounds in which the 95 % interval of the difference holds the true one. */
  readonly held: number
}

const meanOf = (shares: readonly number[]): number => shares.reduce((sum, share, at) => sum + share * at, 0)

/** How often a drawn change of the mean gets an arrow, and how often its interval holds the truth. */
export const compareDraws = ({ before, after, sizes, rounds, random }: TwoDraws): Rates => {
  const truth = meanOf(after) - meanOf(before)
  const steps = before.length - 1
  let arrows = 0
  let welch = 0
  let held = 0
  for (let round = 0; round < rounds; round++) {
    const earlier = draw(before, sizes[0], random)
    const later = draw(after, sizes[1], random)
    const samples = { before: momentsOf(earlier), after: momentsOf(later), steps }
    if (isRealChange(samples, compareRanks(earlier, later, false).effect ?? 0.5)) arrows++
    if ((compareMeans(earlier, later).p ?? 1) < 0.05) welch++
    const { low, high } = differenceInterval(samples, 0.95)
    if (low - 1e-12 <= truth && truth <= high + 1e-12) held++
  }
  return { arrows: arrows / rounds, welch: welch / rounds, held: held / rounds }
}
