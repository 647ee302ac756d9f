import { EaseKitError } from '../../instrument/easekit-error.js'
import type { Band, Scale } from '../../instrument/scale.js'
import { bandsFor } from './band-scheme.js'

/** Differences this small are rounding: 5/3 is the same bound however it was computed. */
const ROUNDING = 1e-9

/**
 * The band a value lies in. Bands are half-open towards the hard end: a bound belongs to the easier of its two bands.
 *
 * @returns `undefined` for a scale without bands
 * @throws EaseKitError for a value outside the scale
 */
export const bandAt = (scale: Scale, value: number): Band | undefined => {
  if (!(value >= scale.min - ROUNDING && value <= scale.max + ROUNDING))
    throw new EaseKitError(`\`value\` must lie from ${scale.min} to ${scale.max}, got ${value}`)
  return bandsFor(scale)?.bands.find(({ from, to }) =>
    scale.direction === 'effort-up' ? value <= to + ROUNDING : value >= from - ROUNDING,
  )
}
