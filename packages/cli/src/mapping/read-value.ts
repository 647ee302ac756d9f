import type { ImportMap } from './import-map.js'
import type { Instrument } from './instrument.js'
import { textOf } from './row.js'

/** A value of the instrument, no answer, or why it is neither. */
export type Value =
  | { readonly value: number; readonly raw: number }
  | { readonly missing: true }
  | { readonly why: string }

const number = /^[+-]?\d+([.,]0+)?$|^[+-]?\d*[.,]\d+$/

/** Reads a rating of the source as a value of the instrument. Nothing is rounded, rescaled or guessed from a label. */
export function readValue(
  given: unknown,
  { values, missing }: Pick<ImportMap, 'values' | 'missing'>,
  instrument: Instrument,
): Value {
  const text = textOf(given)
  if (text === '' || missing?.includes(text)) return { missing: true }
  const named = values && Object.hasOwn(values, text) ? values[text] : undefined
  const raw = named ?? (number.test(text) ? Number(text.replace(',', '.')) : undefined)
  const [min, max, step] = instrument.range
  if (raw === undefined) return { why: `"${text.slice(0, 80)}" is no number: say under \`values\` what it stands for` }
  if (raw < min || raw > max || !Number.isInteger((raw - min) / step)) {
    return { why: `${raw} is no point of ${min} to ${max}` }
  }
  return { raw, value: instrument.isTurned ? min + max - raw : raw }
}
