import type { Scale } from '../instrument/scale.js'
import type { Cut } from './cut.js'
import type { Interval, Method, Warning } from './figure.js'
import type { Histogram, Range } from './histogram.js'
import { adjustedWald } from './interval/adjusted-wald.js'
import { clopperPearson } from './interval/clopper-pearson.js'
import { isNearEnd, meanInterval } from './interval/mean-interval.js'
import { wilson } from './interval/wilson.js'
import { momentsOf } from './moments.js'

/** What is measured, and under which circumstances. */
export interface Sample {
  /** Counts, or sums of weights. */
  readonly bars: Histogram
  /** Effective number of weighted answers. Absent: the counts are what they are. */
  readonly effective?: number
  /** Number of people who could have answered. Absent: unknown or many. */
  readonly population?: number | undefined
  /** Whether a share takes the exact interval. @default false */
  readonly exact?: boolean
}

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

const toPercent = (share: number): number => share * 100

/** The part of all bars that lies at the given indices. */
export const massAt = (bars: Histogram, indices: readonly number[] = []): number =>
  indices.reduce((sum, at) => sum + (bars[at] ?? 0), 0)

const measureMean = (scale: Scale, sample: Sample, growth: number): Measure => {
  const moments = momentsOf(sample.bars, sample.effective)
  const steps = scale.labels.length - 1
  const toValue = (mean: number): number => scale.min + mean * scale.step
  const range = meanInterval(moments, steps, 1 / Math.sqrt(growth))
  const warnings: Warning[] = []
  if (range.clamped) warnings.push('clamped')
  if (moments.deviation === 0) warnings.push('zero-variance')
  if (isNearEnd(moments.mean, steps)) warnings.push('near-end')
  return { value: toValue(moments.mean), interval: toInterval(range, toValue), method: range.method, warnings }
}

/** Measures a sample of at least one answer. If everybody answered there is nothing left to estimate: no interval. */
export const measure = (scale: Scale, cut: Cut, sample: Sample): Measure => {
  const { bars, population } = sample
  const mass = bars.reduce((sum, bar) => sum + bar, 0)
  const count = sample.effective ?? mass
  const census = population !== undefined && population === count
  // Small population: the variance shrinks by (M − n) / (M − 1), which is what a larger n would do.
  const growth = population === undefined || census ? 1 : (population - 1) / (population - count)
  const found = measureAs(scale, cut, { ...sample, mass, count, growth })
  if (!census) return found
  return { ...found, interval: null, method: 'census', warnings: found.warnings.filter((kind) => kind !== 'clamped') }
}

const measureAs = (
  scale: Scale,
  cut: Cut,
  sample: Sample & { readonly mass: number; readonly count: number; readonly growth: number },
): Measure => {
  const { bars, mass, count, growth } = sample
  if (cut.easy === undefined) return measureMean(scale, sample, growth)
  const easy = massAt(bars, cut.easy)
  if (cut.unit === 'percent') {
    const range = sample.exact ? clopperPearson(easy, count) : wilson(easy / mass, count * growth)
    return {
      value: (easy * 100) / mass,
      interval: toInterval(range, toPercent),
      method: sample.exact ? 'clopper-pearson' : 'wilson',
      warnings: [],
    }
  }
  const hard = massAt(bars, cut.hard)
  const range = adjustedWald(easy / mass, hard / mass, count)
  return {
    value: ((easy - hard) * 100) / mass,
    interval: toInterval(range, toPercent),
    method: 'adjusted-wald',
    warnings: range.clamped ? ['clamped'] : [],
  }
}
