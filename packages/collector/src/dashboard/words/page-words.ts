import type { Change, Larger, Unit } from '@easekit/scales/scoring'
import type { PageId } from '../frame/page-id.js'
import type { FigureWords } from './figure-words.js'
import type { HowWords } from './how-words.js'
import type { InsightWords } from './insight-words.js'

/** Everything that the dashboard says itself, in one language. Numbers come in as texts of that language. */
export interface PageWords extends FigureWords, InsightWords, HowWords {
  readonly pages: Readonly<Record<PageId, string>>
  readonly pagesLabel: string
  readonly language: string
  readonly signOut: string
  readonly live: Readonly<Record<'loading' | 'fresh' | 'stale' | 'refused', string>>
  /** A part of the page could not be fetched. */
  readonly partMissing: string
  readonly tryAgain: string
  readonly offline: string
  readonly justNow: string
  readonly noToken: {
    readonly label: string
    readonly open: string
    readonly refused: string
    readonly hint: (file: string) => string
  }
  readonly toolbar: {
    readonly legend: string
    readonly project: string
    readonly survey: string
    readonly period: string
    readonly pool: string
    readonly apart: string
    readonly together: string
    readonly from: string
    readonly to: string
    readonly version: (survey: string, version: string) => string
    readonly ranges: Readonly<Record<'all' | '7' | '30' | '90' | 'custom', string>>
  }
  readonly banners: {
    readonly demo: string
    readonly published: (until: string, waiting: string) => string
    readonly held: (n: number, count: string, reason: string) => string
    /** No more is held of these surveys. */
    readonly heldFull: (names: string) => string
    /** All surveys that nobody has declared, as one of those names. */
    readonly undeclared: string
    readonly heldReasons: Readonly<Record<HeldReason, string>>
    readonly unknown: (names: string) => string
  }
  readonly missing: {
    readonly title: Readonly<Record<'project' | 'survey', string>>
    readonly hint: Readonly<Record<'project' | 'survey', string>>
  }
  readonly refusals: Readonly<Record<RefusalId, string>>
  readonly refusedWith: (status: string) => string
  /** For readers of published figures, while there are none. */
  readonly unpublished: { readonly title: string; readonly hint: string }
  readonly welcome: { readonly title: string; readonly hint: string }
  readonly foot: (zone: string) => string
  /** "12 answers". */
  readonly answers: (n: number, count: string) => string
  readonly change: Readonly<Record<Change, string>>
  readonly largerIs: (larger: Larger) => string
  readonly units: Readonly<Record<Unit, string>>
}

/** Why a record is held. */
export type HeldReason =
  | 'closed'
  | 'too-many-surveys'
  | 'too-many-series'
  | 'origin'
  | 'release'
  | 'no-survey'
  | 'answer'
  | 'contradiction'
  | 'invalid'

/** Why the collector does not show something. */
export type RefusalId = 'unknown-project' | 'forbidden' | 'project' | 'survey' | 'from' | 'to' | 'view' | 'too-often'
