import { describe, expect, it } from 'vitest'
import { ces2 } from '../index.js'
import { score } from './score.js'

/** Shares of the seven points in a made-up population. */
const shapes: Record<string, number[]> = {
  'two humps': [0.3, 0.1, 0.05, 0.05, 0.05, 0.15, 0.3],
  'leaning to the easy end': [0.02, 0.02, 0.03, 0.05, 0.13, 0.3, 0.45],
  'crowded at the easy end': [0.002, 0.003, 0.005, 0.01, 0.03, 0.15, 0.8],
  'nearly all at the easy end': [0, 0, 0, 0, 0, 0.05, 0.95],
  'crowded in the middle': [0, 0.05, 0.2, 0.5, 0.2, 0.05, 0],
  'both ends only': [0.5, 0, 0, 0, 0, 0, 0.5],
}
const ROUNDS = 800

/** A fixed linear congruential sequence (Numerical Recipes), so that the test never depends on luck. */
const sequence = (seed: number) => () => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
  return seed / 2 ** 32
}

describe.each(Object.entries(shapes))('intervals of answers %s', (_, shares) => {
  const from = (point: number) => shares.slice(point - 1).reduce((a, b) => a + b, 0)
  const truth = {
    mean: shares.reduce((sum, share, at) => sum + share * (at + 1), 0),
    top2of7: from(6) * 100,
    net7: (from(5) - (1 - from(4))) * 100,
  }

  it.each([5, 12, 29, 30, 100])('cover the truth about as often as they say, with %i answers', (count) => {
    const random = sequence(count)
    const hits = { mean: 0, top2of7: 0, net7: 0 }
    for (let round = 0; round < ROUNDS; round++) {
      const bars = [0, 0, 0, 0, 0, 0, 0]
      for (let answer = 0; answer < count; answer++) {
        let rest = random()
        let at = 0
        while (at < 6 && rest >= shares[at]!) rest -= shares[at++]!
        bars[at]! += 1
      }
      for (const preset of ['mean', 'top2of7', 'net7'] as const) {
        const { interval } = score(ces2, preset, bars)
        if (interval!.low <= truth[preset] + 1e-9 && truth[preset] <= interval!.high + 1e-9) hits[preset]++
      }
    }
    for (const found of Object.values(hits)) expect(found / ROUNDS).toBeGreaterThan(0.885)
  })
})
