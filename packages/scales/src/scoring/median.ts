import type { Scale } from '../instrument/scale.js'
import type { Histogram } from './histogram.js'
import { quantile } from './spread.js'

/** The median: the average of the ⌊(n + 1) / 2⌋th and the ⌈(n + 1) / 2⌉th value. `null` without answers. */
export const median = (scale: Scale, histogram: Histogram): number | null => quantile(scale, histogram, 0.5)
