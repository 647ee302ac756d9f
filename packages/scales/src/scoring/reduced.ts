import type { Scale } from '../instrument/scale.js'
import type { Cut } from './cut.js'
import type { Histogram } from './histogram.js'

/** A cut applied to bars: whatever is measured becomes the mean of 0 … `steps`. */
export interface Reduced {
  /** A mean keeps its bars; a share has two (the rest, the easy end), a net three (hard end, between, easy end). */
  readonly bars: Histogram
  /** Number of bars − 1. */
  readonly steps: number
  /** From the mean of the reduced bars to the unit of the cut. */
  readonly toValue: (mean: number) => number
}

/** The part of all bars that lies at the given indices. */
export const massAt = (bars: Histogram, indices: readonly number[] = []): number =>
  indices.reduce((sum, at) => sum + (bars[at] ?? 0), 0)

/** Applies a cut to bars, be they counts, sums of weights or sums of squared weights. */
export const reduce = (scale: Scale, cut: Cut, bars: Histogram): Reduced => {
  if (cut.easy === undefined) return { bars, steps: bars.length - 1, toValue: (mean) => scale.min + mean * scale.step }
  const outside = bars.map((_, at) => at).filter((at) => !cut.easy?.includes(at) && !cut.hard?.includes(at))
  const groups = [massAt(bars, outside), massAt(bars, cut.easy)]
  if (cut.unit === 'percent') return { bars: groups, steps: 1, toValue: (mean) => mean * 100 }
  return { bars: [massAt(bars, cut.hard), ...groups], steps: 2, toValue: (mean) => (mean - 1) * 100 }
}
