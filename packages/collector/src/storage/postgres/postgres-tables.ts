import type { AnswerKey, BatchTables, NewAnswer, QueuedEntry } from '../batch-tables.js'
import type { SegmentChange } from '../segment-changes.js'
import type {
  ContactTable,
  DeadLetterTable,
  EventTable,
  ReasonTable,
  ResponseTable,
  ScrapTable,
  SegmentTable,
  SeriesTable,
  SurveyTable,
} from '../tables.js'
import { seriesKey, versionKey } from '../take-room.js'
import { segmentKey } from '../take-segment-room.js'
import type { TallyChange } from '../tally-changes.js'
import type { ProjectSnapshot, Snapshot } from './read-ahead.js'

/** What a batch has written, to be sent: by project, and what belongs to none. */
export interface Written {
  readonly projects: ReadonlyMap<string, ProjectWritten>
  readonly scraps: readonly ScrapTable[]
}

/** The same of one project. Of rows with a key, the last word. */
export interface ProjectWritten {
  readonly responses: Map<string, ResponseTable>
  readonly completed: Map<string, { readonly id: string; readonly received_at: number }>
  readonly removed: AnswerKey[]
  readonly answers: Map<string, NewAnswer>
  readonly emptied: Map<string, AnswerKey & { readonly queued_day: string }>
  readonly versions: SurveyTable[]
  readonly series: SeriesTable[]
  readonly reasons: ReasonTable[]
  readonly segments: SegmentTable[]
  readonly touched: SurveyTable[]
  /** In the order in which they came: which of two counts depends on both. */
  readonly letters: DeadLetterTable[]
  readonly contacts: Map<string, ContactTable>
  readonly events: Pick<EventTable, 'project' | 'id' | 'kind' | 'created_at'>[]
  readonly tallies: TallyChange[]
  readonly segmentTallies: SegmentChange[]
  isChanged: boolean
}

/** The tables as `snapshot` has them, changed by what is written, which is kept until it is sent. */
export function postgresTables(snapshot: Snapshot): { readonly tables: BatchTables; readonly written: Written } {
  const scraps: ScrapTable[] = []
  const projects = new Map<string, ProjectWritten>()
  const of = (project: string): ProjectWritten => {
    const written = projects.get(project) ?? nothingWritten()
    projects.set(project, written)
    return written
  }
  const there = (project: string): ProjectSnapshot => {
    const found = snapshot.get(project)
    if (!found) throw new Error(`the project "${project}" was not read ahead`)
    return found
  }
  const writeRow = (row: ResponseTable): void => {
    const { project, id } = row
    there(project).responses.set(id, row)
    of(project).responses.set(id, row)
    of(project).completed.delete(id)
  }
  const keep = (project: string, id: string, entries: QueuedEntry[]): void => {
    snapshot.get(project)?.answers.set(id, entries)
  }
  const others = (key: AnswerKey): QueuedEntry[] =>
    (snapshot.get(key.project)?.answers.get(key.id) ?? []).filter((entry) => cellOf(entry) !== cellOf(key))

  const tables: BatchTables = {
    insertResponse: (row) => {
      const { responses, erased } = there(row.project)
      if (responses.has(row.id) || erased.has(row.id)) return false
      writeRow(row)
      return true
    },
    readResponse: (project, id) => there(project).responses.get(id),
    replaceResponse: writeRow,
    completeResponse: (project, id, received_at) => {
      const { responses } = there(project)
      const stored = responses.get(id)
      if (stored) responses.set(id, { ...stored, done: 1 })
      const written = of(project)
      const row = written.responses.get(id)
      if (row) written.responses.set(id, { ...row, done: 1, received_at })
      else written.completed.set(id, { id, received_at })
    },

    readAnswers: (project, id) => there(project).answers.get(id) ?? [],
    putAnswer: (answer) => {
      const { project, id, survey, series, version, trigger_name, person, counted, published } = answer
      of(project).answers.set(`${id} ${cellOf(answer)}`, answer)
      of(project).emptied.delete(`${id} ${cellOf(answer)}`)
      const entry = { survey, series, version, trigger_name, person, counted, published }
      keep(project, id, [...others(answer), entry])
    },
    removeAnswer: (key) => {
      const { project, id } = key
      of(project).answers.delete(`${id} ${cellOf(key)}`)
      of(project).removed.push(key)
      keep(project, id, others(key))
    },
    emptyAnswer: (key, queued_day) => {
      const { project, id } = key
      of(project).answers.delete(`${id} ${cellOf(key)}`)
      of(project).emptied.set(`${id} ${cellOf(key)}`, { ...key, queued_day })
      const entries = snapshot.get(project)?.answers.get(id) ?? []
      keep(
        project,
        id,
        entries.map((entry) => (cellOf(entry) === cellOf(key) ? { ...entry, counted: '{}' } : entry)),
      )
    },

    hasVersion: (project, survey, version) =>
      there(project).places.has(versionKey({ project, survey, version, series: '' })),
    hasSeries: (project, survey, series) =>
      there(project).places.has(seriesKey({ project, survey, series, version: '' })),
    countSurveys: (project) => there(project).sizes,
    insertVersion: (row) => of(row.project).versions.push(row),
    insertSeries: (project, survey, series, fields) => of(project).series.push({ project, survey, series, fields }),
    readReasons: (project, survey) => there(project).reasons.get(survey) ?? [],
    insertReason: (row) => of(row.project).reasons.push(row),
    hasSegment: (row) => there(row.project).places.has(segmentKey(row)),
    countSegments: (project, survey) => there(project).segmentSizes.get(survey) ?? new Map(),
    insertSegment: (row) => of(row.project).segments.push(row),
    touchVersion: (row) => of(row.project).touched.push(row),

    isErased: (project, id) => there(project).erased.has(id),
    readLetter: (project, id) => there(project).letters.get(id),
    weighLetters: (project, survey) => there(project).letterWeights.get(survey) ?? 0,
    putLetter: (row) => of(row.project).letters.push(row),
    putScrap: (row) => scraps.push(row),
    putContact: (row) => of(row.project).contacts.set(row.id, row),
    putEvent: (row) => of(row.project).events.push(row),
    moveTallies: (changes) => {
      for (const change of changes) of(change.project).tallies.push(change)
    },
    moveSegmentTallies: (changes) => {
      for (const change of changes) of(change.project).segmentTallies.push(change)
    },
    changeRevision: (project) => {
      of(project).isChanged = true
    },
  }
  return { tables, written: { projects, scraps } }
}

function nothingWritten(): ProjectWritten {
  return {
    responses: new Map(),
    completed: new Map(),
    removed: [],
    answers: new Map(),
    emptied: new Map(),
    versions: [],
    series: [],
    reasons: [],
    segments: [],
    touched: [],
    letters: [],
    contacts: new Map(),
    events: [],
    tallies: [],
    segmentTallies: [],
    isChanged: false,
  }
}

function cellOf({ survey, series, version, trigger_name }: Omit<AnswerKey, 'project' | 'id'>): string {
  return JSON.stringify([survey, series, version, trigger_name])
}
