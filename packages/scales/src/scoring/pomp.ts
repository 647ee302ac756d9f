import type { Scale } from '../instrument/scale.js'

/**
 * Percent of maximum possible: 0 at the hard end, 100 at the easy end, whatever the direction (for companions: at the
 * satisfied or likely end). For display and for bands only: it makes two instruments look alike, not comparable.
 */
export const pomp = ({ min, max, direction }: Pick<Scale, 'min' | 'max' | 'direction'>, value: number): number =>
  (100 * (direction === 'effort-up' ? max - value : value - min)) / (max - min)
