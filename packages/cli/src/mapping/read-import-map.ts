import { EaseKitError } from '@easekit/scales'
import { DateTime, IANAZone } from 'luxon'
import * as v from 'valibot'
import type { ImportMap } from './import-map.js'

const dateFormat = v.pipe(
  v.string(),
  v.check((format) => namesDay(format)),
)
const column = v.pipe(v.string(), v.minLength(1))
const columns = v.pipe(v.array(column), v.minLength(1))
const name = v.pipe(v.string(), v.regex(/^[\w.-]{1,64}$/))

// Each field with what is expected of it, in words; a `!` marks those that must be named.
const fields: Readonly<Record<string, readonly [schema: v.GenericSchema, expected: string]>> = {
  'survey!': [
    v.pipe(v.string(), v.regex(/^[\w.-]{1,64}(@[\w.-]{1,32})?$/)),
    'a survey id, such as "checkout" or "checkout@2"',
  ],
  'instrument!': [
    v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,64}(@\d{1,6})?$/)),
    'the instrument that was asked, such as "ces2@1", or a name of your own',
  ],
  'range!': [
    v.union([v.strictTuple([v.number(), v.number()]), v.strictTuple([v.number(), v.number(), v.number()])]),
    'the smallest and the largest value of the source, such as [1, 7]',
  ],
  'direction!': [
    v.picklist(['ease-up', 'effort-up', 'satisfaction-up', 'likelihood-up']),
    'what a larger value means in the source: "ease-up", "effort-up", "satisfaction-up" or "likelihood-up"',
  ],
  'id!': [v.union([column, columns]), 'the column that names a row for ever, or a list of columns that do together'],
  'timeZone!': [
    v.pipe(
      v.string(),
      v.check((zone) => IANAZone.isValidZone(zone)),
    ),
    'the IANA name of the zone of the times, such as "Europe/Berlin" or "UTC"',
  ],
  'at!': [column, 'the column with the time of the answer'],
  'value!': [v.union([column, v.record(v.string(), column)]), 'the column of the rating, or columns by item id'],
  dateFormat: [
    v.union([dateFormat, v.pipe(v.array(dateFormat), v.minLength(1))]),
    'a format with year, month and day, such as "dd.MM.yyyy HH:mm", or several',
  ],
  updatedAt: [column, 'the column with the time of the last change'],
  values: [v.record(v.string(), v.number()), 'numbers by what stands for them, such as { "Strongly agree": 7 }'],
  missing: [v.array(v.string()), 'a list of texts that mean no answer'],
  comment: [column, 'the column of the comment'],
  reasons: [
    v.strictObject({
      column,
      separator: v.optional(column),
      ids: v.optional(v.record(v.string(), v.string())),
    }),
    '{ "column": …, "separator": …, "ids": { … } }',
  ],
  subject: [column, 'the column of what was asked about'],
  locale: [v.pipe(v.string(), v.regex(/^[A-Za-z]{2,3}([_-]\w+)*$/)), 'the tag of a language, such as "de"'],
  localeColumn: [column, 'the column of the language'],
  channel: [name, '1 to 64 letters, digits, "_", "-" or "."'],
  question: [v.pipe(v.string(), v.minLength(1), v.maxLength(2048)), 'the question as it was asked'],
  wording: [name, '"published", or a name of your own'],
  orientation: [v.picklist(['ascending', 'descending']), '"ascending" or "descending"'],
  labels: [v.array(name), 'one label id per point, ascending'],
  where: [v.record(v.string(), v.string()), 'values by column, such as { "survey_type": "ces" }'],
  source: [name, '1 to 64 letters, digits, "_", "-" or "."'],
  encoding: [v.pipe(v.string(), v.check(isEncoding)), 'an encoding such as "utf-8" or "windows-1252"'],
}

/**
 * Reads a mapping: what the preset knows of a format, and over it what the file says.
 *
 * @throws EaseKitError naming the first field that is missing or wrong, what it was and what was expected
 */
export function readImportMap(given: unknown, usual: Partial<ImportMap> = {}): ImportMap {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw new EaseKitError('the map must be a JSON object, such as { "survey": "checkout", "instrument": "ces2@1", … }')
  }
  const { $schema: _, ...own } = given as Readonly<Record<string, unknown>>
  const map: Readonly<Record<string, unknown>> = { source: 'import', ...usual, ...own }
  const known = Object.keys(fields).map((field) => field.replace('!', ''))
  for (const [key, [schema, expected]] of Object.entries(fields)) {
    const field = key.replace('!', '')
    const value = map[field]
    if (value === undefined && field === key) continue
    if (!v.is(schema, value)) {
      const was = value === undefined ? 'missing' : JSON.stringify(value)
      throw new EaseKitError(`\`${field}\` of the map is ${was}, expected ${expected}`)
    }
  }
  const unknown = Object.keys(map).find((field) => !known.includes(field))
  if (unknown !== undefined) {
    throw new EaseKitError(`\`${unknown}\` of the map is not known, expected one of ${known.join(', ')}`)
  }
  return map as unknown as ImportMap
}

// What a format leaves out is taken from today: a day that comes back from it is all in it.
function namesDay(format: string): boolean {
  const day = DateTime.utc(2001, 7, 19, { locale: 'en' })
  const read = DateTime.fromFormat(day.toFormat(format), format, { zone: 'utc', locale: 'en' })
  return read.isValid && read.hasSame(day, 'day')
}

function isEncoding(label: string): boolean {
  try {
    new TextDecoder(label)
    return true
  } catch {
    return false
  }
}
