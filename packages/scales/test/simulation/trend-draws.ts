import { ces2 } from '../../src/index.js'
import type { Change } from '../../src/scoring/change-word.js'
import { trend } from '../../src/scoring/trend.js'
import { labelled } from '../labelled.js'
import { draw } from './draw.js'
import { sequence } from './sequence.js'
import { sevenPointShapes } from './shapes.js'

/** Numbers of answers of each period: even, growing, and one large among small ones. */
export const periodSizes: readonly (readonly number[])[] = [
  [30, 30, 30],
  [30, 30, 300],
  [300, 30, 30],
  [30, 300, 30],
  [100, 100, 1000],
  [500, 500, 500],
  [30, 60, 120, 240],
  [30, 30, 30, 30, 30, 30],
]

/** The eight shapes, and one whose rarer kind is one of two hundred: a shop that nearly all find easy. */
export const trendShapes: Readonly<Record<string, readonly number[]>> = {
  ...sevenPointShapes,
  'one of two hundred at the hard end': [0.005, 0, 0, 0, 0, 0, 0.995],
}

/** Periods of which each has a population and a number of answers. */
export interface TrendDraws {
  readonly periods: readonly { readonly shares: readonly number[]; readonly size: number }[]
  readonly rounds: number
  readonly random: () => number
}

/** The arrows of trend that the share of answers from 5 to 7 gets; most rounds give none. */
export const trendDraws = ({ periods, rounds, random }: TrendDraws): readonly Change[] => {
  const found: Change[] = []
  for (let round = 0; round < rounds; round++) {
    const parts = periods.map(({ shares, size }) => labelled(ces2, draw(shares, size, random)))
    const { arrow } = trend(ces2, 'top3of7', parts)
    if (arrow !== null) found.push(arrow)
  }
  return found
}

/** The same sequence for the same periods, every time. */
export const sequenceFor = (sizes: readonly number[]): (() => number) =>
  sequence(sizes.reduce((sum, size) => sum * 31 + size, 0))
