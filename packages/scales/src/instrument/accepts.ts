import type { Scale } from './scale.js'

/** Whether a value is exactly one of the points of a scale. Strings, fractions and values beyond the ends are not. */
export const accepts = (scale: Scale, value: unknown): value is number =>
  typeof value === 'number' &&
  value >= scale.min &&
  value <= scale.max &&
  Number.isInteger((value - scale.min) / scale.step)
