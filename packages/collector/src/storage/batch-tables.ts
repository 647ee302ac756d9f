import type { SegmentChange } from './segment-changes.js'
import type {
  ContactTable,
  DeadLetterTable,
  EventTable,
  PublishedAnswerTable,
  ReasonTable,
  ResponseTable,
  ScrapTable,
  SegmentTable,
  SurveyTable,
} from './tables.js'
import type { CountedRow, TallyChange } from './tally-changes.js'

/**
 * The tables as a batch sees them inside its transaction, without waiting: SQLite answers at once, and for PostgreSQL what a
 * batch may ask for is read ahead of it, and what it writes is sent behind it, many rows at a time. So both have one set of rules.
 */
export interface BatchTables {
  /** False where there is one already, or it was erased. */
  readonly insertResponse: (row: ResponseTable) => boolean
  readonly readResponse: (project: string, id: string) => StoredRow | undefined
  readonly replaceResponse: (row: ResponseTable) => void
  readonly completeResponse: (project: string, id: string, receivedAt: number) => void

  /** What of a response is on its way into the published figures. */
  readonly readAnswers: (project: string, id: string) => readonly QueuedEntry[]
  /** Of one that is there, only who gave it and what is counted of it change. */
  readonly putAnswer: (answer: NewAnswer) => void
  readonly removeAnswer: (key: AnswerKey) => void
  /** Notes that nothing of it is counted any more. */
  readonly emptyAnswer: (key: AnswerKey, day: string) => void

  readonly hasVersion: (project: string, survey: string, version: string) => boolean
  readonly hasSeries: (project: string, survey: string, series: string) => boolean
  /** How many versions and series each survey has. */
  readonly countSurveys: (project: string) => Map<string, Size>
  readonly insertVersion: (row: SurveyTable) => void
  readonly insertSeries: (project: string, survey: string, series: string, fields: string) => void
  /** The reasons of a survey that have a place among the counts. */
  readonly readReasons: (project: string, survey: string) => readonly string[]
  readonly insertReason: (row: ReasonTable) => void
  readonly hasSegment: (row: SegmentTable) => boolean
  /** How many segments each dimension of a survey has. */
  readonly countSegments: (project: string, survey: string) => Map<string, number>
  readonly insertSegment: (row: SegmentTable) => void
  /** Notes when a version was last shown, unless that was earlier than known. */
  readonly touchVersion: (row: SurveyTable) => void

  readonly isErased: (project: string, id: string) => boolean
  /** A held record that is there already, and what all of a survey weigh together. */
  readonly readLetter: (project: string, id: string) => LetterPlace | undefined
  readonly weighLetters: (project: string, survey: string) => number
  /** Keeps the higher of two revisions, and a completion. */
  readonly putLetter: (row: DeadLetterTable) => void
  readonly putScrap: (row: ScrapTable) => void
  readonly putContact: (row: ContactTable) => void
  readonly putEvent: (row: Pick<EventTable, 'project' | 'id' | 'kind' | 'created_at'>) => void
  readonly moveTallies: (changes: readonly TallyChange[]) => void
  readonly moveSegmentTallies: (changes: readonly SegmentChange[]) => void
  /** Counts a change of a project, which changes its revision token. */
  readonly changeRevision: (project: string) => void
}

/** What must be known of a row to merge another revision into it. */
export type StoredRow = Pick<ResponseTable, 'rev' | 'imported' | keyof CountedRow>

/** Where an answer is published. */
export type AnswerCell = Pick<PublishedAnswerTable, 'survey' | 'series' | 'version' | 'trigger_name'>

/** Names an answer on its way into the published figures. */
export type AnswerKey = AnswerCell & Pick<PublishedAnswerTable, 'project' | 'id'>

/** Who gave an answer, how it is counted, and what is published of it. */
export type QueuedEntry = AnswerCell & Pick<PublishedAnswerTable, 'person' | 'counted' | 'published'>

/** An answer that waits to be published. */
export type NewAnswer = Omit<PublishedAnswerTable, 'blocks' | 'home'>

/** How many versions and series a survey has. */
export interface Size {
  versions: number
  series: number
}

/** Where a held record has its room, a declared survey or `''` for all others together, and what it weighs. */
export type LetterPlace = Pick<DeadLetterTable, 'survey' | 'weight'>

/** How many bodies that nobody could read are kept. */
export const keptScraps = 1000

/** The columns of a response beside its key. */
export const responseColumns: readonly (keyof ResponseTable)[] = [
  'rev',
  'body',
  'survey',
  'version',
  'series',
  'day',
  'state',
  'effort',
  'ratings',
  'reasons',
  'dimensions',
  'comment',
  'comment_at',
  'subject',
  'at',
  'received_at',
  'redactions',
  'imported',
  'done',
]

/**
 * SQL of the number of a batch among the changes of a project, whose parameter is `project`. The project is locked until the
 * batch is committed, so that whoever has seen a number has seen all that are lower.
 */
export const changeNumber = (project: string): string =>
  `(select coalesce(max(changes), 0) + 1 from project_state where project = ${project})`
