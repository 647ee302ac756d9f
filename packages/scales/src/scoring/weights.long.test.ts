import { describe, expect, it } from 'vitest'
import { sequence } from '../../test/simulation/sequence.js'
import { shapes } from '../../test/simulation/shapes.js'
import { ces2 } from '../index.js'
import { scoreWeighted } from './score-weighted.js'
import { tallyWeighted } from './tally-weighted.js'

const rounds = 10_000
const one = shapes['seven points, leaning to the easy end']!
const two = shapes['seven points, two humps']!
const flat = shapes['seven points, flat']!
const rare = shapes['seven points, one of fifty at the hard end']!

const pick = (shares: readonly number[], random: () => number): number => {
  let rest = random()
  const at = shares.findIndex((share) => {
    rest -= share
    return rest < 0
  })
  return (at < 0 ? shares.length - 1 : at) + 1
}
const meanOf = (shares: readonly number[]) => shares.reduce((sum, share, at) => sum + share * (at + 1), 0)

/** Two strata: how many of all people they are, with which probability an answer comes from the second. */
describe.each([
  ['a tenth asked half as often', [0.9, 0.1], 0.05, [one, two], 120],
  ['a half asked rarely', [0.5, 0.5], 0.1, [one, two], 50],
  ['a half asked rarely, of many', [0.5, 0.5], 0.1, [one, flat], 300],
  ['a fifth asked often', [0.8, 0.2], 0.6, [one, flat], 60],
  ['rare bad answers in the larger part', [0.7, 0.3], 0.5, [rare, one], 100],
] as const)('strata: %s', (_, [first, second], fromSecond, [before, after], size) => {
  it('are held as often as promised', () => {
    const truth = first * meanOf(before) + second * meanOf(after)
    const random = sequence(size)
    let held = 0
    for (let round = 0; round < rounds; round++) {
      const values: number[] = []
      const weights: number[] = []
      for (let answer = 0; answer < size; answer++) {
        const isSecond = random() < fromSecond
        values.push(pick(isSecond ? after : before, random))
        weights.push(isSecond ? second / fromSecond : first / (1 - fromSecond))
      }
      const { interval } = scoreWeighted(ces2, 'mean', tallyWeighted(ces2, values, weights)).weighted
      if (interval && interval.low <= truth && truth <= interval.high) held++
    }
    expect(held / rounds).toBeGreaterThanOrEqual(0.925)
  }, 600_000)
})
