import type { Counts } from './counts.js'

/**
 * Answers of at least a floor of people that were closed together, for ever. Every published number is a sum of whole
 * blocks. A block with `requires` is a correction: it changes what those blocks say, and counts only together with them.
 */
export interface Block {
  /** Unique within its survey, ascending in time. */
  readonly number: number
  /** UTC day at whose end it was closed. */
  readonly day: string
  /** Its series, or those that are folded in it, see `foldedName`. */
  readonly series: string
  /** `null` where it is mixed of several cells of the series. */
  readonly version: string | null
  readonly trigger: string | null
  readonly requires: readonly number[]
  /** What a correction corrects; `null` otherwise. */
  readonly part: string | null
  /** May be negative in a correction. */
  readonly counts: Counts
}
