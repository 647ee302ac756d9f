import type { Scale } from '../instrument/scale.js'
import type { Histogram } from './histogram.js'

/** The median: the average of the ⌊(n + 1) / 2⌋th and the ⌈(n + 1) / 2⌉th value. `null` without answers. */
export const median = (scale: Scale, histogram: Histogram): number | null => {
  const count = histogram.reduce((sum, bar) => sum + bar, 0)
  const valueAt = (rank: number): number => {
    let seen = 0
    const index = histogram.findIndex((bar) => {
      seen += bar
      return seen >= rank
    })
    return scale.min + index * scale.step
  }
  if (count === 0) return null
  return (valueAt(Math.floor((count + 1) / 2)) + valueAt(Math.ceil((count + 1) / 2))) / 2
}
