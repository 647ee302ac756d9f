import type { Answers, ResponseState, WireRecord } from '@easekit/scales'
import { redact } from '@easekit/scales/redaction'
import { deriveId } from './derive-id.js'
import type { ImportMap } from './import-map.js'
import type { Instrument } from './instrument.js'
import { readTime } from './read-time.js'
import { readValue } from './read-value.js'
import { fieldOf, type Row, textOf } from './row.js'

/** A row as a record, or why it is none. */
export type Mapped =
  | {
      readonly record: WireRecord
      /** The ratings as the source has them. */
      readonly raw: readonly number[]
    }
  | { readonly id: string | null; readonly why: string }

/** What stands around a row. */
export interface Around {
  readonly project: string
  readonly map: ImportMap
  readonly instrument: Instrument
  /** Epoch ms. */
  readonly now: number
  /** How the answer ended, where the format says. @default completed */
  readonly state?: ResponseState | undefined
}

declare const EASEKIT_VERSION: string
const sdk = typeof EASEKIT_VERSION === 'string' ? `cli/${EASEKIT_VERSION}` : 'cli/source'
// As the widget makes revisions: a completed record outranks every partial one.
const perMs = 1024
const completed = 2 ** 52
const longestComment = 20_000

/** Turns a row of a source into a record. Only the columns that the map names are looked at. */
export function toRecord(row: Row, { project, map, instrument, now, state = 'completed' }: Around): Mapped {
  const id = deriveId(row, map)
  const refuse = (why: string): Mapped => ({ id: textOf(fieldOf(row, [map.id].flat()[0] ?? '')) || null, why })
  if (!id) return refuse(`there is no id in "${[map.id].flat().join('", "')}"`)
  const time = readTime(fieldOf(row, map.at), map, now)
  if ('why' in time) return refuse(time.why)
  // As the collector does; only when a row was changed may be of a clock that is a little ahead.
  if (time.at > now) return refuse(`"${textOf(fieldOf(row, map.at))}" is in the future`)
  const columns = typeof map.value === 'string' ? { effort: map.value } : itemsOf(map.value)
  const ratings = Object.entries(columns).map(([question, column]) => {
    return { question, read: readValue(fieldOf(row, column), map, instrument) }
  })
  for (const { read } of ratings) if ('why' in read) return refuse(read.why)
  const rated = ratings.flatMap(({ question, read }) => ('value' in read ? [{ question, ...read }] : []))
  const comment = map.comment && textOf(fieldOf(row, map.comment))
  const reasons = reasonsOf(row, map)
  if (!rated[0] && !comment && !reasons[0]) return refuse('there is no answer')
  if (comment && comment.length > longestComment)
    return refuse(`the comment is longer than ${longestComment} characters`)
  const updated = map.updatedAt ? readTime(fieldOf(row, map.updatedAt), map, now) : time
  const done = state === 'completed'
  const answers: Answers = {
    ...Object.fromEntries(rated.map(({ question, value }) => [question, value])),
    ...(reasons[0] && { reasons }),
    ...(comment && { comment: redact(comment).text }),
  }
  return {
    raw: rated.map(({ raw }) => raw),
    record: {
      v: 1,
      project,
      id,
      rev: ('at' in updated ? Math.max(updated.at, time.at) : time.at) * perMs + (done ? completed : 0),
      done,
      at: time.at,
      survey: map.survey.includes('@') ? map.survey : `${map.survey}@1`,
      answers,
      context: contextOf(row, { map, instrument, state }),
    },
  }
}

const itemsOf = (columns: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(columns).map(([item, column]) => [`effort.${item}`, column]))

function reasonsOf(row: Row, { reasons: wanted }: ImportMap): readonly string[] {
  if (!wanted) return []
  const value = fieldOf(row, wanted.column)
  const parts = Array.isArray(value) ? value.map(textOf) : textOf(value).split(wanted.separator ?? ',')
  const ids = parts.map((part) => part.trim()).filter(Boolean)
  return [...new Set(ids.map((id) => (wanted.ids && Object.hasOwn(wanted.ids, id) ? `${wanted.ids[id]}` : id)))]
}

function contextOf(
  row: Row,
  { map, instrument, state }: Pick<Around, 'map' | 'instrument'> & { readonly state: ResponseState },
): WireRecord['context'] {
  const subject = map.subject && textOf(fieldOf(row, map.subject))
  const locale = (map.localeColumn && textOf(fieldOf(row, map.localeColumn))) || map.locale
  const { labels, scale } = instrument
  const published = scale && `${scale.wording.id}@${scale.wording.version}`
  return {
    state,
    scale: instrument.name,
    direction: instrument.direction,
    range: instrument.range,
    ...(labels && { labels }),
    orientation: map.orientation ?? scale?.orientation ?? 'ascending',
    layout: scale?.layout ?? 'horizontal',
    glyph: scale?.glyph ?? 'number',
    // Whose words were asked is seldom known; so that they are not taken for the published ones, they have a name of their own.
    wording: map.wording === 'published' && published ? published : `${map.wording ?? map.source}@1`,
    ...(map.question && map.wording !== 'published' && { question: map.question }),
    locale: locale ?? '',
    channel: map.channel ?? 'import',
    source: map.source,
    ...(subject && { subject }),
    sdk,
  }
}
