import type { NewSeries, PublicationFinding, SurveyChange } from '../../remote-config/publication.js'
import type { Draft } from './draft.js'

/** A version in the history. */
export interface HistoryEntry {
  readonly version: number
  readonly at: string
  readonly who: string
  readonly note: string
  readonly changes: readonly Pick<SurveyChange, 'survey' | 'kind'>[]
  readonly newSeries: readonly string[]
}

/** The surveys of a project as the collector tells them. */
export interface Definitions {
  readonly version: number
  readonly surveys: readonly Draft[]
  /** What is said for all of them. */
  readonly page: Draft
  readonly isPaused: boolean
  readonly paused: readonly string[]
  readonly history: readonly HistoryEntry[]
}

/** What somebody has made of them and not published yet. */
export type Edited = Pick<Definitions, 'surveys' | 'page'>

/** What publishing would do. */
export interface Reviewed {
  readonly findings: readonly PublicationFinding[]
  readonly diff: readonly SurveyChange[]
  readonly newSeries: readonly NewSeries[]
}
