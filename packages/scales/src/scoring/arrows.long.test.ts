import { describe, expect, it } from 'vitest'
import { compareDraws } from '../../test/simulation/compare-draws.js'
import { sequence } from '../../test/simulation/sequence.js'
import { alikeInMean, sevenPointShapes, sizePairs } from '../../test/simulation/shapes.js'

const rounds = 20_000

describe.each(Object.entries(sevenPointShapes))('answers %s that do not change', (_, shares) => {
  it.each(sizePairs)(
    'get an arrow in 6 of 100 cases at most: %i against %i',
    (...sizes) => {
      const rates = compareDraws({
        before: shares,
        after: shares,
        sizes,
        rounds,
        random: sequence(sizes[0] + sizes[1]),
      })
      expect(rates.arrows).toBeLessThanOrEqual(0.06)
      expect(rates.held).toBeGreaterThanOrEqual(0.925)
    },
    600_000,
  )
})

describe.each(Object.entries(alikeInMean))('shapes of one mean: %s', (_, [before, after]) => {
  it.each(sizePairs)(
    'get an arrow in 7 of 100 cases at most: %i against %i',
    (...sizes) => {
      for (const [first, second] of [
        [before, after],
        [after, before],
      ] as const) {
        const rates = compareDraws({ before: first, after: second, sizes, rounds, random: sequence(sizes[0]) })
        expect(rates.arrows).toBeLessThanOrEqual(0.07)
      }
    },
    600_000,
  )
})

/** Shares times exp(θ k), with θ such that the mean moves by `shift`. */
const tilted = (shares: readonly number[], shift: number): readonly number[] => {
  const meanOf = (bars: readonly number[]) => bars.reduce((sum, bar, at) => sum + bar * at, 0)
  const at = (theta: number) => {
    const raw = shares.map((share, point) => share * Math.exp(theta * point))
    const total = raw.reduce((sum, bar) => sum + bar, 0)
    return raw.map((bar) => bar / total)
  }
  let [low, high] = [-20, 20]
  for (let round = 0; round < 100; round++) {
    const middle = (low + high) / 2
    if (meanOf(at(middle)) < meanOf(shares) + shift) low = middle
    else high = middle
  }
  return at((low + high) / 2)
}

describe.each(Object.entries(sevenPointShapes))('a shift of answers %s by 0.3 points', (_, shares) => {
  const bad = (shift: number) => {
    const mean = shares.reduce((sum, share, at) => sum + share * at, 0)
    return shares.map((share, at) => share * (1 - shift / mean) + (at === 0 ? shift / mean : 0))
  }

  it.each([
    [200, 200],
    [200, 500],
    [500, 200],
    [500, 500],
  ] as const)(
    'is found nearly as often as by Welch: %i against %i',
    (...sizes) => {
      for (const after of [tilted(shares, -0.3), bad(0.3)]) {
        const rates = compareDraws({ before: shares, after, sizes, rounds: 5000, random: sequence(sizes[1]) })
        expect(rates.arrows).toBeGreaterThanOrEqual(0.9 * rates.welch)
      }
    },
    600_000,
  )
})
