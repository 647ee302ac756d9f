import type { LetterPlace, QueuedEntry, Size, StoredRow } from '../batch-tables.js'
import type { Ahead } from '../engine.js'
import { seriesKey, versionKey } from '../take-room.js'
import type { ResponseRow, Write } from '../write.js'
import { type ReadOfProject, readSegmentsAhead } from './read-segments-ahead.js'
import type { Send } from './send-together.js'

/** What is in the database of that which a batch may ask for, by project. */
export type Snapshot = ReadonlyMap<string, ProjectSnapshot>

/** The same of one project; responses, answers and erased ones by their id. */
export interface ProjectSnapshot {
  readonly responses: Map<string, StoredRow>
  readonly answers: Map<string, QueuedEntry[]>
  readonly erased: ReadonlySet<string>
  /** By `versionKey`, `seriesKey` and `segmentKey`. */
  readonly places: ReadonlySet<string>
  readonly sizes: Map<string, Size>
  /** Held records that are there already, by their id, and what all of a survey weigh together. */
  readonly letters: ReadonlyMap<string, LetterPlace>
  readonly letterWeights: ReadonlyMap<string, number>
  /** Those of each survey that have a place. */
  readonly reasons: ReadonlyMap<string, readonly string[]>
  /** How many segments each dimension of a survey has, by survey. */
  readonly segmentSizes: ReadonlyMap<string, Map<string, number>>
}

// Row by row, each by its key. Asked for all at once, PostgreSQL goes through the whole project by another index until the table is
// analyzed, which of a new one may take minutes.
const byKey = (table: string, columns: string): string => `
  select r.* from unnest($2::text[]) as x(id)
  cross join lateral (select ${columns} from ${table} where project = $1 and id = x.id limit 1) as r`
const readResponses = byKey(
  'response',
  'id, rev, imported, done, project, survey, version, series, day, state, ratings, reasons, dimensions, comment',
)
const readErased = byKey('erased', 'id')
const readAnswers = `
  select id, survey, series, version, trigger_name, person, counted, published from published_answer
  where project = $1 and id = any($2::text[])`
const readVersions = `
  select project, survey, version from survey join json_to_recordset($2::json) as x(survey text, version text)
  using (survey, version) where project = $1`
const readSeries = `
  select project, survey, series from series join json_to_recordset($2::json) as x(survey text, series text)
  using (survey, series) where project = $1`
const readReasons = 'select survey, reason from reason where project = $1 and survey = any($2::text[])'
const readLetters = 'select id, survey, weight from dead_letter where project = $1 and id = any($2::text[])'
const weighLetters = `
  select survey, sum(weight) as weight from dead_letter
  where project = $1 and survey = any($2::text[]) group by survey`
const countVersions = 'select survey, count(*) as n from survey where project = $1 group by survey'
const countSeries = 'select survey, count(*) as n from series where project = $1 group by survey'

/** Reads what a batch may ask for, in a few statements for each project, which are sent at once. */
export async function readAhead(send: Send, { batch, known }: Ahead): Promise<Snapshot> {
  const projects = [...byProject(batch)]
  return new Map(
    await Promise.all(
      projects.map(async ([project, writes]) => [project, await readProject(send, project, writes, known)] as const),
    ),
  )
}

type OfProject = Exclude<Write, { type: 'scrap' }>

function byProject(batch: readonly Write[]): ReadonlyMap<string, readonly OfProject[]> {
  const all = new Map<string, OfProject[]>()
  for (const write of batch) {
    if (write.type === 'scrap') continue
    const { project } = write.type === 'letter' ? write.letter : write.row
    const list = all.get(project)
    if (list) list.push(write)
    else all.set(project, [write])
  }
  return all
}

async function readProject(
  send: Send,
  project: string,
  writes: readonly OfProject[],
  known: ReadonlySet<string>,
): Promise<ProjectSnapshot> {
  const read: ReadOfProject = (statement, ...values) => send(statement, [project, ...values])
  const readIf = <Row>(asked: readonly unknown[], statement: string, ...values: unknown[]) =>
    asked.length > 0 ? read<Row>(statement, ...values) : ([] as readonly Row[])
  const ids = [...new Set(writes.map((write) => (write.type === 'letter' ? write.letter.id : write.row.id)))]
  const writing = writes.flatMap((write) => (write.type === 'response' ? write : []))
  const rows = writing.map(({ row }) => row)
  const versions = missing(rows, versionKey, known)
  const series = missing(
    writing.flatMap(({ row, fields }) => (fields ? row : [])),
    seriesKey,
    known,
  )
  const giving = [...new Set(rows.flatMap(({ reasons, survey }) => (reasons.length > 0 ? survey : [])))]
  const [erased, stored, oldVersions, oldSeries, placed, segments] = await Promise.all([
    read<{ id: string }>(readErased, ids),
    read<StoredRow & { id: string }>(readResponses, ids),
    readIf<ResponseRow>(versions, readVersions, named(versions)),
    readIf<ResponseRow>(series, readSeries, named(series)),
    readIf<{ survey: string; reason: string }>(giving, readReasons, giving),
    readSegmentsAhead(read, rows, known),
  ])
  const answers = new Map<string, QueuedEntry[]>()
  if (stored.length > 0) {
    const queued = await read<QueuedEntry & { id: string }>(
      readAnswers,
      stored.map(({ id }) => id),
    )
    for (const { id, ...entry } of queued) answers.set(id, [...(answers.get(id) ?? []), entry])
  }
  const places = new Set([...oldVersions.map(versionKey), ...oldSeries.map(seriesKey), ...segments.places])
  const sizes = new Map<string, Size>()
  const isNew =
    versions.some((row) => !places.has(versionKey(row))) || series.some((row) => !places.has(seriesKey(row)))
  if (isNew) {
    for (const [statement, part] of [
      [countVersions, 'versions'],
      [countSeries, 'series'],
    ] as const) {
      for (const { survey, n } of await read<{ survey: string; n: number }>(statement))
        sizes.set(survey, { versions: 0, series: 0, ...sizes.get(survey), [part]: n })
    }
  }
  const letters = new Map<string, LetterPlace>()
  const letterWeights = new Map<string, number>()
  // What is new may have no room, and is held then.
  if (isNew || writes.some(({ type }) => type === 'letter')) {
    const told = writes.map((write) => (write.type === 'letter' ? (write.letter.survey ?? '') : write.row.survey))
    for (const { id, ...place } of await read<LetterPlace & { id: string }>(readLetters, ids)) letters.set(id, place)
    for (const { survey, weight } of await read<LetterPlace>(weighLetters, [...new Set(['', ...told])]))
      letterWeights.set(survey, weight)
  }
  const reasons = new Map<string, string[]>()
  for (const { survey, reason } of placed) reasons.set(survey, [...(reasons.get(survey) ?? []), reason])
  return {
    responses: new Map(stored.map((row) => [row.id, row])),
    answers,
    erased: new Set(erased.map(({ id }) => id)),
    places,
    sizes,
    letters,
    letterWeights,
    reasons,
    segmentSizes: segments.sizes,
  }
}

// Each once, and only those of which no earlier batch knows.
function missing(
  rows: readonly ResponseRow[],
  keyOf: (row: ResponseRow) => string,
  known: ReadonlySet<string>,
): readonly ResponseRow[] {
  const found = new Map(rows.map((row) => [keyOf(row), row]))
  return [...found].flatMap(([key, row]) => (known.has(key) ? [] : row))
}

function named(rows: readonly ResponseRow[]): string {
  return JSON.stringify(rows.map(({ survey, version, series }) => ({ survey, version, series })))
}
