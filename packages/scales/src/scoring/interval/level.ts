import { EaseKitError } from '../../instrument/easekit-error.js'
import { normalQuantile } from '../distribution/normal.js'

/** How often an interval may be expected to hold the truth: 90, 95 or 99 %. */
export type Level = 0.9 | 0.95 | 0.99

/** The z that leaves half of 1 − level in each tail of the standard normal distribution. */
export const zOf = (level: Level): number => normalQuantile(upperOf(level))

/** The probability below the upper end: 0.975 for 95 %. */
export const upperOf = (level: Level): number => (1 + level) / 2

/**
 * The level, checked.
 *
 * @throws EaseKitError for any other than 0.9, 0.95 and 0.99
 */
export const levelOf = (level: Level = 0.95): Level => {
  if (![0.9, 0.95, 0.99].includes(level)) throw new EaseKitError(`\`level\` must be 0.9, 0.95 or 0.99, got ${level}`)
  return level
}
