import { describe, expect, it } from 'vitest'
import { labelled } from '../../test/labelled.js'
import { draw } from '../../test/simulation/draw.js'
import { sequence } from '../../test/simulation/sequence.js'
import { sevenPointShapes } from '../../test/simulation/shapes.js'
import { ces2 } from '../index.js'
import { trend } from './trend.js'

const rounds = 5000
/** Numbers of answers of each period: even, growing, and one large among small ones. */
const periods: readonly (readonly number[])[] = [
  [30, 30, 30],
  [30, 30, 300],
  [300, 30, 30],
  [30, 300, 30],
  [100, 100, 1000],
  [500, 500, 500],
  [30, 60, 120, 240],
  [30, 30, 30, 30, 30, 30],
]
// The rarer kind is one of two hundred here: a shop that nearly all find easy.
const shapes: Readonly<Record<string, readonly number[]>> = {
  ...sevenPointShapes,
  'one of two hundred at the hard end': [0.005, 0, 0, 0, 0, 0, 0.995],
}

describe.each(Object.entries(shapes))('shares of answers %s that do not change', (_, shares) => {
  it.each(periods.map((sizes) => [sizes] as const))(
    'get an arrow of trend in 6 of 100 cases at most, with the error of the simulation: %j',
    (sizes) => {
      const random = sequence(sizes.reduce((sum, size) => sum * 31 + size, 0))
      let arrows = 0
      for (let round = 0; round < rounds; round++) {
        const parts = sizes.map((size) => labelled(ces2, draw(shares, size, random)))
        if (trend(ces2, 'top3of7', parts).arrow !== null) arrows++
      }
      // Three standard errors of 6 % in so many rounds are one more.
      expect(arrows / rounds).toBeLessThanOrEqual(0.07)
    },
    600_000,
  )
})

it('finds a share that falls by ten points in four periods of 300, in 90 of 100 cases', () => {
  const random = sequence(300)
  let found = 0
  for (let round = 0; round < 500; round++) {
    const parts = [0.1, 0.13, 0.17, 0.2].map((hard) =>
      labelled(ces2, draw([hard, 0, 0, 0, 0, 0, 1 - hard], 300, random)),
    )
    if (trend(ces2, 'top3of7', parts).arrow === 'harder') found++
  }
  expect(found / 500).toBeGreaterThanOrEqual(0.9)
}, 600_000)
