import { describe, expect, it } from 'vitest'
import { compareDraws } from '../../test/simulation/compare-draws.js'
import { sequence } from '../../test/simulation/sequence.js'
import { sevenPointShapes, shapes } from '../../test/simulation/shapes.js'

const rounds = 1500

describe.each(Object.entries(sevenPointShapes))('answers %s that do not change', (_, shares) => {
  it.each([
    [30, 30],
    [30, 300],
  ] as const)('get few arrows: %i against %i', (...sizes) => {
    const rates = compareDraws({ before: shares, after: shares, sizes, rounds, random: sequence(sizes[1]) })
    // 1500 draws know 6 % to 1.8 points, three standard errors; the long test knows it better.
    expect(rates.arrows).toBeLessThanOrEqual(0.078)
    expect(rates.held).toBeGreaterThanOrEqual(0.91)
  })
})

it('a rule of Welch alone would show a false arrow in every third case', () => {
  const shares = shapes['seven points, one of fifty at the hard end'] ?? []
  const rates = compareDraws({ before: shares, after: shares, sizes: [30, 300], rounds, random: sequence(1) })
  expect(rates.welch).toBeGreaterThan(0.33)
})
