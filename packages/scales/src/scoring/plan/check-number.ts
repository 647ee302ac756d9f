import { EaseKitError } from '../../instrument/easekit-error.js'

/** Throws unless a number lies over `above` and, where given, below `below`. */
export const checkNumber = (
  field: string,
  value: number,
  [above, below = Infinity]: readonly [number, number?],
): void => {
  if (!(value > above && value < below))
    throw new EaseKitError(
      `\`${field}\` must be over ${above}${below === Infinity ? '' : ` and under ${below}`}, got ${value}`,
    )
}
