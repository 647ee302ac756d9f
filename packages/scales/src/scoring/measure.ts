import type { Scale } from '../scale.js'
import type { Cut } from './cut.js'
import type { Interval, Method, Warning } from './figure.js'
import type { Histogram } from './histogram.js'
import { adjustedWald } from './interval/adjusted-wald.js'
import { isNearEnd, meanInterval } from './interval/mean-interval.js'
import { wilson } from './interval/wilson.js'
import { momentsOf } from './moments.js'
import type { Range } from './range.js'

/** A value with its interval, in the unit of the cut. */
export interface Measure {
  readonly value: number
  readonly interval: Interval | null
  readonly method: Method
  readonly warnings: readonly Warning[]
}

const toInterval = ({ low, high }: Range, map: (end: number) => number): Interval => ({
  low: map(low),
  high: map(high),
  level: 0.95,
})

const countOf = (histogram: Histogram, indices: readonly number[] = []): number =>
  indices.reduce((sum, at) => sum + (histogram[at] ?? 0), 0)

/** Measures a histogram of at least one answer. Everybody answered (`population` equals the count): no interval. */
export const measure = (scale: Scale, cut: Cut, histogram: Histogram, population?: number): Measure => {
  const moments = momentsOf(histogram)
  const { count } = moments
  const census = population === count
  // Finite population: the variance shrinks by (M − n) / (M − 1), which is the same as n growing by its inverse.
  const growth = population === undefined || census ? 1 : (population - 1) / (population - count)
  if (cut.easy === undefined) {
    const steps = scale.labels.length - 1
    const toValue = (mean: number): number => scale.min + mean * scale.step
    const range = meanInterval(moments, steps, 1 / Math.sqrt(growth))
    const warnings: Warning[] = isNearEnd(moments.mean, steps) ? ['near-end'] : []
    if (moments.deviation === 0) warnings.unshift('zero-variance')
    if (range.clamped && !census) warnings.unshift('clamped')
    return {
      value: toValue(moments.mean),
      interval: census ? null : toInterval(range, toValue),
      method: census ? 'census' : range.method,
      warnings,
    }
  }
  const easy = countOf(histogram, cut.easy) / count
  if (cut.unit === 'percent')
    return {
      value: easy * 100,
      interval: census ? null : toInterval(wilson(easy, count * growth), (end) => end * 100),
      method: census ? 'census' : 'wilson',
      warnings: [],
    }
  const hardCount = countOf(histogram, cut.hard)
  const range = adjustedWald(easy, hardCount / count, count)
  return {
    value: ((countOf(histogram, cut.easy) - hardCount) / count) * 100,
    interval: census ? null : toInterval(range, (end) => end * 100),
    method: census ? 'census' : 'adjusted-wald',
    warnings: range.clamped && !census ? ['clamped'] : [],
  }
}
