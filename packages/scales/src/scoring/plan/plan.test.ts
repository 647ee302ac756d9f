import { describe, expect, it } from 'vitest'
import { wilson } from '../interval/wilson.js'
import { planMean } from './plan-mean.js'
import { planShare } from './plan-share.js'
import { planTwoShares } from './plan-two-shares.js'

describe('planShare', () => {
  it.each([
    [{ halfWidth: 5 }, 385],
    [{ halfWidth: 3 }, 1068],
    [{ halfWidth: 10 }, 97],
    [{ halfWidth: 5, percent: 80 }, 246],
    [{ halfWidth: 5, percent: 20 }, 246],
  ])('needs for %j %i answers', (plan, count) => {
    expect(planShare(plan)).toBe(count)
  })

  it('gives about the interval it promised', () => {
    const { low, high } = wilson(0.5, planShare({ halfWidth: 4 }))
    expect((high - low) / 2).toBeLessThan(0.04)
  })
})

describe('planMean', () => {
  it.each([
    [{ halfWidth: 0.2 }, 217],
    [{ halfWidth: 0.1, deviation: 1 }, 385],
    [{ halfWidth: 1.959963984540054, deviation: 1 }, 1],
  ])('needs for %j %i answers', (plan, count) => {
    expect(planMean(plan)).toBe(count)
  })
})

describe('planTwoShares', () => {
  it.each([
    [60, 70, 356],
    [70, 60, 356],
    [50, 60, 388],
    [5, 10, 435],
  ])('needs to tell %i from %i %% %i answers a group', (first, second, count) => {
    expect(planTwoShares(first, second)).toBe(count)
  })
})

it('refuses plans that make no sense', () => {
  expect(() => planShare({ halfWidth: 0 })).toThrow('`halfWidth` must be over 0 and under 100, got 0')
  expect(() => planShare({ halfWidth: 5, percent: 100 })).toThrow('`percent`')
  expect(() => planMean({ halfWidth: 0.1, deviation: -1 })).toThrow('`deviation` must be over 0, got -1')
  expect(() => planTwoShares(50, 50)).toThrow('`second` must differ')
  expect(() => planTwoShares(50, Number.NaN)).toThrow('`second`')
})
