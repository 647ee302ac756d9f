import type { Scale } from '../instrument/scale.js'
import type { Cut } from './cut.js'
import type { Interval, Method, Warning } from './figure.js'
import type { Histogram } from './histogram.js'
import type { IntervalMethod } from './interval/interval-method.js'
import { intervalOf } from './interval/interval-of.js'
import type { Level } from './interval/level.js'
import { momentsOf } from './moments.js'
import { massAt, reduce } from './reduced.js'

/** What is measured, and under which circumstances. */
export interface Sample {
  /** Counts, or sums of weights. */
  readonly bars: Histogram
  /** Effective number of weighted answers. Absent: the counts are what they are. */
  readonly effective?: number
  /** How many of them carry the error. Absent: all. */
  readonly carrying?: number
  /** Number of people who could have answered. Absent: unknown or many. */
  readonly population?: number | undefined
  readonly level: Level
  readonly method: IntervalMethod
}

/** A value with its interval, in the unit of the cut. */
export interface Measure {
  readonly value: number
  readonly interval: Interval | null
  readonly method: Method
  readonly warnings: readonly Warning[]
}

/** Measures a sample of at least one answer. If everybody answered there is nothing left to estimate: no interval. */
export const measure = (scale: Scale, cut: Cut, sample: Sample): Measure => {
  const { population, level, method } = sample
  const { bars, steps, toValue } = reduce(scale, cut, sample.bars)
  const { carrying } = sample
  const moments = { ...momentsOf(bars, sample.effective), ...(carrying === undefined ? {} : { carrying }) }
  const value = valueIn(cut, sample.bars, toValue(moments.mean))
  const agreed: readonly Warning[] = cut.easy === undefined && moments.squares === 0 ? ['zero-variance'] : []
  if (population === moments.count) return { value, interval: null, method: 'census', warnings: agreed }
  const { low, high, warnings } = intervalOf(moments, steps, { level, method, population })
  return {
    value,
    // The outer minimum and maximum only mend rounding.
    interval: { low: Math.min(value, toValue(low)), high: Math.max(value, toValue(high)), level },
    method,
    warnings: [...agreed, ...warnings],
  }
}

/** One division in place of two, so that 300 of 500 is 60 and nothing beside it. */
const valueIn = ({ easy, hard, unit }: Cut, bars: Histogram, mean: number): number => {
  if (easy === undefined) return mean
  const total = massAt(bars, [...bars.keys()])
  const share = (100 * (massAt(bars, easy) - massAt(bars, hard))) / total
  return Math.max(unit === 'percent' ? 0 : -100, Math.min(100, share))
}
