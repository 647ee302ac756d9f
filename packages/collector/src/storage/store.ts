import type { Series } from '@easekit/scales'
import type { Block } from '../publishing/block.js'
import type { AccessStore } from './access-store.js'
import type { AlertStore } from './alert-store.js'
import type { AskingStore } from './asking-store.js'
import type { CommentMark, CommentState } from './comment-state.js'
import type { EventEnd } from './event-end.js'
import type { InvitationStore } from './invitation-store.js'
import type { LinkStore } from './link-store.js'
import type { ProjectStore } from './managed-project.js'
import type { OutcomeStore } from './outcome-store.js'

export type { Definition, ManagedProject } from './managed-project.js'

/** One response as it is stored: the newest revision, its raw body, and what figures are made of. Times are epoch ms. */
export interface ResponseRow {
  readonly project: string
  readonly id: string
  readonly rev: number
  readonly done: boolean
  /** The record as it arrived, byte for byte, unless something had to be redacted. */
  readonly body: string
  readonly survey: string
  readonly version: string
  /** Fingerprint of the series the answer belongs to; `unscored` when it says too little about itself to be scored. */
  readonly series: string
  /** UTC day the answer counts for, `YYYY-MM-DD`. */
  readonly day: string
  /** `test`: somebody tries the survey; such a record is kept and counts nowhere. */
  readonly state: 'shown' | 'answered' | 'completed' | 'dismissed' | 'test'
  /** Every rating by its question: `effort`, or `effort.<item>` for a scale of several items. */
  readonly ratings: Readonly<Record<string, number>>
  /** Ids of the reasons given, each once. */
  readonly reasons: readonly string[]
  /** What it is counted by besides: a value for each dimension, such as `device` or `attribute:plan`; `''` where nothing is told. */
  readonly dimensions: Readonly<Record<string, string>>
  readonly comment: string | null
  readonly subject: string | null
  /** Name of the signal that led to the question. */
  readonly trigger: string | null
  readonly at: number
  readonly receivedAt: number
  readonly redactions: number
  /** Where the person wants to be contacted and what they have agreed to; kept in a table of its own, never in `body`. */
  readonly contact: Contact | null
  /** Brought by an import: it waits for publication as of its own day, and no webhook hears of it. @default false */
  readonly isImported?: boolean
}

/** Where a person wants to be contacted: an address or a number as they wrote it, and the sentence that they have agreed to. */
export interface Contact {
  readonly to: string
  readonly consent: string
}

/** A contact that is wanted, with the answer that it is about. `at` is epoch ms. */
export interface ContactRow extends Contact {
  readonly id: string
  readonly survey: string
  readonly at: number
  readonly effort: number | null
}

/** A page of the contacts of a project; `before` continues after the one with that time and id. */
export interface ContactQuery {
  readonly project: string
  readonly limit: number
  readonly before?: { readonly at: number; readonly id: string } | undefined
}

/** One thing to write. `response` is counted; `letter` is a parsable record that is not valid; `scrap` cannot be read. */
export type Write =
  | ResponseWrite
  | { readonly type: 'letter'; readonly letter: DeadLetter }
  | { readonly type: 'scrap'; readonly scrap: Scrap }

/** A response to count. */
export interface ResponseWrite {
  readonly type: 'response'
  readonly row: ResponseRow
  /** What its series stands for; `undefined` where no figure is made of it. */
  readonly fields: Series | undefined
  /** Whether its series is one of those few that its survey is declared with. @default false */
  readonly isPlain?: boolean
}

/**
 * How much anybody may add to a project. `versions` and `series` bound those of one survey that is `declared`, and those of all
 * others together; `plainSeries` is how many plain ones of a declared survey have room beyond. `reasons` bounds those of a survey;
 * those that are `offered` by it, or `offeredByAll`, always have room. `segments` bounds those of a dimension of a survey; those
 * that are `listed` for the dimension always have room. `held` bounds what is held of one declared survey, and of all others together; a
 * record counts once for each 4,096 characters that it has begun.
 */
export interface Room {
  readonly versions: number
  readonly series: number
  readonly plainSeries: number
  readonly declared: ReadonlySet<string>
  readonly reasons: number
  readonly offered: ReadonlyMap<string, ReadonlySet<string>>
  readonly offeredByAll: ReadonlySet<string>
  readonly segments: number
  readonly listed: ReadonlyMap<string, ReadonlySet<string>>
  readonly held: number
}

/** A parsable record that failed validation, kept so that the operator can repair and replay it. */
export interface DeadLetter {
  readonly project: string
  readonly id: string
  readonly rev: number
  readonly done: boolean
  readonly body: string
  readonly reason: string
  readonly receivedAt: number
  /** Id of the survey that it names. @default none */
  readonly survey?: string
}

/** A body nobody could read, kept once per hash for diagnosis. */
export interface Scrap {
  readonly hash: string
  readonly body: string
  readonly receivedAt: number
}

/** How answers are published and told of. `today` is the UTC day. */
export interface Publishing {
  readonly today: string
  readonly ruleOf: (project: string) => WriteRule
}

/** By what the answers of a project are written. It is plain data, which another thread can be told. */
export interface WriteRule {
  /** The fewest people of a published block. */
  readonly floor: number
  /** What is beyond is held. @default no bounds */
  readonly room?: Room
  /** Whether anybody hears of completed responses; events for nobody are not kept. @default true */
  readonly hasWebhook?: boolean
}

/** The same for one project. `floor` is the fewest people of a block; with 1, nothing is ever closed. */
export interface PublishingRule {
  readonly today: string
  readonly floor: number
}

/** A survey version in the published figures; `lastDay` is the UTC day of its newest block. */
export interface PublishedSurvey {
  readonly survey: string
  readonly version: string | null
  readonly lastDay: string
}

/** How a write ended, with the revision that is stored now. `full` is not written: too much is held already. */
export interface WriteOutcome {
  readonly detail: 'stored' | 'duplicate' | 'stale' | 'held' | 'full' | 'erased'
  readonly rev: number
  /** Of an imported answer, which nothing is held of: why it was not written. */
  readonly why?: string
}

/** Which answers to count: a survey of a project, optionally one version of it and UTC days `from`…`to`, both inclusive. */
export interface TallyQuery {
  readonly project: string
  readonly survey: string
  readonly version?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
}

/** The same, and optionally only what one signal has led to; `''` for answers without one. */
export interface AnswerQuery extends TallyQuery {
  readonly trigger?: string | undefined
}

/** What one answer adds to the figures. */
export interface AnswerRow {
  readonly series: string
  readonly state: string
  /** All ratings, as JSON: most answers share theirs with others, so that reading it once is enough. */
  readonly ratings: string
  /** All reasons that are counted, as JSON; null where there are none. */
  readonly reasons: string | null
  readonly done: boolean
}

/** What is counted: the stages of a response, each value of its ratings, and each of its reasons. */
export type Measure = Stage | RatingMeasure | ReasonMeasure

/** How far a response came. */
export type Stage = 'shown' | 'answered' | 'completed' | 'dismissed'

/** A rating's question on the wire. */
export type RatingMeasure = 'effort' | `effort.${string}`

/** A reason by its id. It is in no published figure. */
export type ReasonMeasure = `reason:${string}`

/** `n` answers of a series for one measure; `value` is the scale point for a rating and 0 otherwise. */
export interface Tally {
  readonly series: string
  readonly measure: Measure
  readonly value: number
  readonly n: number
}

/** Which counts of a dimension to read, of one segment or of all. */
export interface SegmentQuery extends TallyQuery {
  readonly dimension: string
  readonly segment?: string | undefined
}

/** `n` answers of a segment and series for one measure. */
export interface SegmentTally extends Tally {
  readonly segment: string
}

/** The same of one UTC day. */
export interface DailyTally extends Tally {
  readonly day: string
}

/** A comment with the rating it explains. */
export interface CommentRow {
  readonly id: string
  readonly at: number
  readonly comment: string
  readonly effort: number | null
  readonly series: string
  /** The segments that its answer is counted in, by dimension. */
  readonly dimensions: Readonly<Record<string, string>>
  /** Ids of the reasons given beside it. */
  readonly reasons: readonly string[]
  readonly subject: string | null
  readonly mark: CommentState
  /** Whether the person has left a contact, which stands apart. */
  readonly wantsContact: boolean
}

/** A survey that has been shown at least once. Times are epoch ms of the newest record. */
export interface SurveyRow {
  readonly survey: string
  readonly version: string
  readonly lastAt: number
}

/**
 * Everything the collector asks of a database. `project` leads every key. A store must make a write durable before it
 * resolves, and must give the same row for every arrival order of the same records.
 */
export interface Store
  extends AccessStore,
    AlertStore,
    AskingStore,
    InvitationStore,
    LinkStore,
    OutcomeStore,
    ProjectStore {
  /**
   * Writes all or nothing, in order, durably. Days that are over are closed first.
   * Rejects when nothing was written, with a `StoreUnavailableError` where it is not the fault of what was to be written.
   */
  write(batch: readonly Write[], publishing: Publishing): Promise<readonly WriteOutcome[]>
  /** Tells how the batch would end, and writes nothing. */
  rehearse(batch: readonly Write[], publishing: Publishing): Promise<readonly WriteOutcome[]>
  /** The responses that changed after a place in the order of changes, tests included, and the erasures among them. */
  changes(query: ChangeQuery): Promise<ChangePage>
  /** The place behind all that arrived before a time (epoch ms), or the first. */
  findPlace(project: string, since: number | undefined): Promise<ChangePlace>
  /** Those of some answers that were imported, as they are now. */
  imported(project: string, ids: readonly string[]): Promise<readonly ImportedAnswer[]>
  /** Every answer of a survey as it came, tests left out, each once, in no order. */
  bodies(query: TallyQuery): AsyncIterable<ExportedRow>
  /** Counts of a survey. Their cost must not grow with the number of answers. */
  tally(query: TallyQuery): Promise<readonly Tally[]>
  /** Counts of a survey, each day on its own, in the order of days. */
  dailyTally(query: TallyQuery): Promise<readonly DailyTally[]>
  /** Counts of a survey by the segments of a dimension. Their cost must not grow with the number of answers. */
  segmentTally(query: SegmentQuery): Promise<readonly SegmentTally[]>
  /** The segments of a dimension that have counts of their own; with `other` among them, there are more. */
  segments(query: Pick<SegmentQuery, 'project' | 'survey' | 'dimension'>): Promise<readonly string[]>
  /** The dimensions that answers of a survey were counted by, such as `device` and `attribute:plan`, by name. */
  dimensions(project: string, survey: string): Promise<readonly string[]>
  /** Every answer of a survey, tests left to whoever counts them. Its cost grows with the records of the project. */
  answers(query: AnswerQuery): AsyncIterable<AnswerRow>
  /** What each fingerprint of a survey stands for. */
  series(project: string, survey: string): Promise<ReadonlyMap<string, Series>>
  /** Every survey that was ever shown, the most recently used first. */
  surveys(project: string): Promise<readonly SurveyRow[]>
  /** Newest first; `before` continues after the comment with that time and id. */
  comments(query: CommentQuery): Promise<readonly CommentRow[]>
  /** Notes what a reader says of a comment; false where there is none. */
  markComment(mark: CommentMark): Promise<boolean>
  /** Those who want to be contacted, newest first, tests left out. */
  contacts(query: ContactQuery): Promise<readonly ContactRow[]>
  /** A token that changes with every write that changes a project's answers, and never repeats. */
  revision(project: string): Promise<string>
  /** Takes events that are due and puts them off by `leaseMs`, so that no other process takes them at the same time. */
  claimEvents(query: EventQuery): Promise<readonly PendingEvent[]>
  /** Puts off an event that is to be tried again, and forgets any other. */
  settleEvent(event: EventKey, end: EventEnd): Promise<void>
  /** Forgets the events of a project that nobody waits for. */
  dropEvents(project: string): Promise<void>
  /** The raw records of a person or of one id, held ones included. */
  find(selector: RecordSelector): Promise<readonly StoredRecord[]>
  /**
   * Removes what `find` finds and its counts, leaves tombstones, and resolves to the number of records removed. What is
   * published of them goes later, together with others. Whoever was told of a completed response is told of its end.
   */
  erase(selector: RecordSelector, moment: ErasingMoment): Promise<number>
  /** A page of the records that look alike, in the order in which they came; `last` is where the next page goes on after. */
  match(query: MatchQuery): Promise<{
    readonly records: readonly MatchedRecord[]
    readonly last: { readonly at: number; readonly id: string } | undefined
  }>
  /** Erases all of them as `erase` does, and resolves to how many went. */
  eraseMatching(query: Omit<MatchQuery, 'limit' | 'after'>, moment: ErasingMoment): Promise<number>
  /** Removes old records and leaves their counts, see `expireRecords`. */
  expire(expiry: Expiry): Promise<number>
  /** Counts every project again and mends what differs, see `recountProject`. Its cost grows with the records. */
  recount(): Promise<readonly Recounted[]>
  /** Removes all that there is of a project but the audit log and what was decided about it. */
  purgeProject(project: string): Promise<void>
  /** Closes the days of a project that are over, and resolves to a token that changes when something was published. */
  publish(project: string, rule: PublishingRule): Promise<string>
  /** The published blocks of a survey, in the order of their numbers. */
  blocks(project: string, survey: string): Promise<readonly Block[]>
  /** Survey versions of which something is published, the newest first; `version` is `null` for mixed blocks. */
  publishedSurveys(project: string): Promise<readonly PublishedSurvey[]>
  /** Held records, the newest first, at most `limit`, and how many there are. */
  letters(query: LetterQuery): Promise<{ readonly count: number; readonly letters: readonly DeadLetter[] }>
  /** How much is held by declared survey, and of all others together under `''`, as `held` of a `Room` bounds it. */
  heldWeights(project: string): Promise<ReadonlyMap<string, number>>
  /** Forgets a held record, unless a newer revision of it has been held since. */
  dropLetter(letter: Pick<DeadLetter, 'project' | 'id' | 'rev'>): Promise<void>
  /** Resolves when a write has been committed, which changes nothing. */
  check(): Promise<void>
  /** How much there is of some projects, for whoever runs the collector. */
  figures(projects: readonly string[]): Promise<StoreFigures>
  close(): Promise<void>
}

/** `now` is epoch ms, `floor` that of the project. */
export interface ErasingMoment {
  readonly now: number
  readonly floor: number
  /** Whether the project has a webhook that hears of erased responses. @default false */
  readonly tells?: boolean
  /** Name of the token, for the audit log. @default nobody is noted */
  readonly who?: string
}

/** Which records of a project are too old. Times are epoch ms. */
export interface Expiry {
  readonly project: string
  /** Records that arrived earlier go. */
  readonly before: number
  readonly now: number
}

/** What a recount of a project has found. */
export interface Recounted {
  readonly project: string
  /** Counters that were looked at, and those that were wrong. */
  readonly checked: number
  readonly mended: number
  /** Up to this UTC day records may have gone, so that its counters were left as they are; null where none have. */
  readonly expiredDay: string | null
}

/** Sizes by project, those of nothing left out: records that are held, and events that wait for their webhook. */
export interface StoreFigures {
  readonly bytes: number
  readonly held: ReadonlyMap<string, number>
  readonly waitingEvents: ReadonlyMap<string, number>
}

/** A place in the order in which the responses of a project changed. `change` is the number of a batch. */
export interface ChangePlace {
  readonly change: number
  readonly id: string
}

/** Changes behind a place, at most `limit`. */
export interface ChangeQuery {
  readonly project: string
  readonly after: ChangePlace
  readonly limit: number
}

/** Some changes in their order, and the place behind them. */
export interface ChangePage {
  readonly changes: readonly Change[]
  readonly place: ChangePlace
}

/** A response as it is now; one that was erased has no body. Times are epoch ms. */
export interface Change extends ChangePlace {
  readonly rev: number
  readonly done: boolean
  readonly body: string | undefined
  readonly changedAt: number
}

/** An answer that was imported. `survey` is `<id>@<version>`; `scale` is null where no figure is made of it. */
export interface ImportedAnswer {
  readonly id: string
  readonly survey: string
  readonly scale: string | null
  readonly state: string
  readonly ratings: Readonly<Record<string, number>>
}

/** A response as files show it. `done` and `receivedAt` (epoch ms) stand beside the body, which may be older. */
export interface ExportedRow {
  readonly id: string
  readonly done: boolean
  readonly state: string
  /** Fingerprint of its series. */
  readonly series: string
  readonly day: string
  readonly at: number
  readonly receivedAt: number
  readonly body: string
}

/** A page of comments of a survey. */
export interface CommentQuery extends TallyQuery {
  /** Only what was said about it, such as an order. @default any */
  readonly subject?: string | undefined
  readonly limit: number
  readonly before?: { readonly at: number; readonly id: string } | undefined
}

/** A page of held records; `before` continues after the one with that time and id. */
export interface LetterQuery {
  readonly project: string
  readonly limit: number
  readonly before?: { readonly at: number; readonly id: string } | undefined
}

/** Names an event for ever: a response is completed once. */
export interface EventKey {
  readonly project: string
  readonly id: string
  readonly kind: string
}

/** Events of a project that are due at `now`, at most `limit`. Times are epoch ms. */
export interface EventQuery {
  readonly project: string
  readonly now: number
  readonly leaseMs: number
  readonly limit: number
}

/** An event to deliver, with the response as it is now; `body` is undefined when it has been erased since. */
export interface PendingEvent extends EventKey {
  readonly createdAt: number
  readonly attempts: number
  readonly body: string | undefined
}

/** Records to export or erase: those about a subject, or one by its id. */
export type RecordSelector =
  | { readonly project: string; readonly subject: string }
  | { readonly project: string; readonly id: string }

/**
 * A record as it arrived, and whether it counts. `unreadable` is the beginning of a body that was no record; its `id` is the
 * hash of the body. `receivedAt` is epoch ms.
 */
export interface StoredRecord {
  readonly id: string
  readonly status: 'stored' | 'held' | 'unreadable'
  readonly contact?: Contact
  readonly body: string
  readonly receivedAt: number
}

/** Records that look alike, such as forged ones. Times are epoch ms of arrival; `until` itself is left out. */
export interface MatchQuery {
  readonly project: string
  readonly from?: number | undefined
  readonly until?: number | undefined
  readonly survey?: string | undefined
  /** Fingerprint of a series. */
  readonly series?: string | undefined
  /** Origin of the page that was answered on, such as `https://shop.example`. */
  readonly origin?: string | undefined
  readonly limit: number
  readonly after?: { readonly at: number; readonly id: string } | undefined
}

/** Where and when a record came from; nothing of what it says. */
export interface MatchedRecord {
  readonly id: string
  readonly status: 'stored' | 'held'
  readonly receivedAt: number
  readonly survey: string | null
  readonly page: string | null
}
