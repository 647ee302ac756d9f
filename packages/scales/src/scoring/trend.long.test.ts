import { describe, expect, it } from 'vitest'
import { sequence } from '../../test/simulation/sequence.js'
import { periodSizes, sequenceFor, trendDraws, trendShapes } from '../../test/simulation/trend-draws.js'

const rounds = 5000

describe.each(Object.entries(trendShapes))('shares of answers %s that do not change', (_, shares) => {
  it.each(periodSizes.map((sizes) => [sizes] as const))(
    'get an arrow of trend in 6 of 100 cases at most, with the error of the simulation: %j',
    (sizes) => {
      const periods = sizes.map((size) => ({ shares, size }))
      const arrows = trendDraws({ periods, rounds, random: sequenceFor(sizes) })
      // Three standard errors of 6 % in so many rounds are one more.
      expect(arrows.length / rounds).toBeLessThanOrEqual(0.07)
    },
    600_000,
  )
})

it('finds a share that falls by ten points in four periods of 300, in 90 of 100 cases', () => {
  const periods = [0.1, 0.13, 0.17, 0.2].map((hard) => ({ shares: [hard, 0, 0, 0, 0, 0, 1 - hard], size: 300 }))
  const arrows = trendDraws({ periods, rounds: 500, random: sequence(300) })
  expect(arrows.filter((arrow) => arrow === 'harder').length / 500).toBeGreaterThanOrEqual(0.9)
}, 600_000)
