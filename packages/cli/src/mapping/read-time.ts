import { DateTime } from 'luxon'
import type { ImportMap } from './import-map.js'
import { textOf } from './row.js'

/** A time in epoch ms, or why there is none. */
export type Time = { readonly at: number } | { readonly why: string }

// Seconds of the year 5138, and milliseconds of 1973.
const mostSeconds = 1e11
const epoch = /^\d{9,14}(\.\d+)?$/
// 03/04/2026 is two days, depending on who wrote it.
const ambiguous = /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}/
// A time of day alone would be one of today, and a year its first day.
const namesDay = /^\d{4}-?(\d\d-?\d\d|W\d\d-?\d|\d{3})(?!\d)/
// A mistaken unit or a placeholder gives a time before there were such surveys.
const earliest = Date.UTC(2000, 0)
const offsetAtEnd = /(?:UTC|GMT)\s*(?:([+-]\d{1,2})(?::?(\d{2}))?)?$|\s([+-]\d{2}):?(\d{2})$/

/**
 * Reads a time: epoch seconds or milliseconds, ISO 8601, the form of databases, or the formats of the map. An offset in the text
 * counts; without one it is a time of the map's zone.
 *
 * @param now epoch ms; no answer comes from later than a day ahead
 */
export function readTime(
  value: unknown,
  { timeZone, dateFormat }: Pick<ImportMap, 'timeZone' | 'dateFormat'>,
  now: number,
): Time {
  const text = textOf(value)
  if (!text) return { why: 'there is no time' }
  const at = parse(text, timeZone, dateFormat)
  if (at === undefined) {
    return dateFormat || !ambiguous.test(text)
      ? { why: `"${text}" is no time that is understood: name its \`dateFormat\`` }
      : { why: `"${text}" may be two days: name its \`dateFormat\`` }
  }
  if (at < earliest) return { why: `"${text}" is a time before 2000, which stands for none` }
  if (at > now + 86_400_000) return { why: `"${text}" is in the future` }
  return { at }
}

function parse(text: string, zone: string, dateFormat: ImportMap['dateFormat']): number | undefined {
  if (dateFormat) {
    const formats = typeof dateFormat === 'string' ? [dateFormat] : dateFormat
    return first(formats.map((format) => () => DateTime.fromFormat(text, format, { zone, locale: 'en' })))
  }
  if (epoch.test(text)) return Math.round(Number(text) * (Number(text) < mostSeconds ? 1000 : 1))
  const { local, offset } = withoutOffset(text)
  const inZone = { zone: offset ?? zone, locale: 'en' }
  return first([
    ...(namesDay.test(text) ? [() => DateTime.fromISO(text, { zone }), () => DateTime.fromSQL(local, inZone)] : []),
    () => DateTime.fromFormat(local, 'yyyy/M/d h:mm:ss a', inZone),
    () => DateTime.fromFormat(local, 'yyyy/M/d H:mm:ss', inZone),
    // As JavaScript writes a day.
    () => DateTime.fromFormat(local, 'ccc LLL dd yyyy', inZone),
  ])
}

// "… UTC", "… GMT+1" and "… +0100", which no standard form has.
function withoutOffset(text: string): { readonly local: string; readonly offset?: string } {
  const found = offsetAtEnd.exec(text)
  if (!found) return { local: text }
  const hours = found[1] ?? found[3] ?? '+0'
  const minutes = found[2] ?? found[4] ?? '00'
  return { local: text.slice(0, found.index).trim(), offset: `UTC${hours.replace(/^([+-])0(?=\d)/, '$1')}:${minutes}` }
}

function first(tries: readonly (() => DateTime)[]): number | undefined {
  for (const attempt of tries) {
    const time = attempt()
    if (time.isValid) return time.toMillis()
  }
  return undefined
}
