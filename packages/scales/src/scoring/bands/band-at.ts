import type { Band, Scale } from '../../instrument/scale.js'
import { bandsFor } from './band-scheme.js'

/** Differences this small are rounding: 5/3 is the same bound however it was computed. */
const ROUNDING = 1e-9

/** The band a value lies in. Bands are half-open towards the hard end: a bound belongs to the easier of its two bands. */
export const bandAt = (scale: Scale, value: number): Band | undefined =>
  bandsFor(scale)?.bands.find(({ from, to }) =>
    scale.direction === 'effort-up' ? value <= to + ROUNDING : value >= from - ROUNDING,
  )
