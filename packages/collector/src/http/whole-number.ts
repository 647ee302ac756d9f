import * as v from 'valibot'

/**
 * A whole number in a search parameter, both ends inclusive. What it may be stands behind the transformation, where the document
 * of the API finds it.
 *
 * @param unit such as "days", for the message @default none
 */
export function wholeNumber(least: number, most: number, unit?: string): v.GenericSchema<string, number> {
  const message = `must be ${least} to ${most}${unit === undefined ? '' : ` ${unit}`}`
  return v.pipe(
    v.string(),
    v.regex(/^\d{1,9}$/, message),
    v.transform(Number),
    v.number(),
    v.integer(message),
    v.minValue(least, message),
    v.maxValue(most, message),
  )
}
