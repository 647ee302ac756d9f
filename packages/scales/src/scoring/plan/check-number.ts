import { EaseKitError } from '../../instrument/easekit-error.js'

/** Rounds up to whole people, after rounding to 1e−9, so that 385.0000000001 is 385. */
export const ceiling = (people: number): number => Math.ceil(Math.round(people * 1e9) / 1e9)

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
