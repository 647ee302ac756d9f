import type { Series } from '@easekit/scales'
import type { Block } from '../publishing/block.js'
import type { AccessStore } from './access-store.js'
import type { AlertStore } from './alert-store.js'
import type { AskingStore } from './asking-store.js'
import type { ChangePage, ChangePlace, ChangeQuery } from './change.js'
import type { CommentMark, CommentState } from './comment-state.js'
import type { EventEnd } from './event-end.js'
import type { InvitationStore } from './invitation-store.js'
import type { LinkStore } from './link-store.js'
import type { ProjectStore } from './managed-project.js'
import type { OutcomeStore } from './outcome-store.js'
import type { EventKey, EventQuery, PendingEvent } from './pending-event.js'
import type { ErasingMoment, Expiry, MatchedRecord, MatchQuery, RecordSelector, StoredRecord } from './stored-record.js'
import type { AnswerQuery, DailyTally, SegmentQuery, SegmentTally, Tally, TallyQuery } from './tally.js'
import type { Contact, DeadLetter, Publishing, PublishingRule, Write, WriteOutcome } from './write.js'

export type { Definition, ManagedProject } from './managed-project.js'

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

/** A survey version in the published figures; `lastDay` is the UTC day of its newest block. */
export interface PublishedSurvey {
  readonly survey: string
  readonly version: string | null
  readonly lastDay: string
}

/** What one answer adds to the figures. */
export interface AnswerRow {
  readonly series: string
  readonly state: string
  /** All ratings, as JSON: most answers share theirs with others, so that reading it once is enough. */
  readonly ratings: string
  /** All reasons that are counted, as JSON; null where there are none. */
  readonly reasons: string | null
  readonly comment: string | null
  readonly done: boolean
}

/** A comment with the rating it explains. */
export interface CommentRow {
  readonly id: string
  readonly at: number
  readonly comment: string
  readonly effort: number | null
  /** The rating, of several items their mean; `null` without one. */
  readonly rating: number | null
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
  /** Forgets a held record, unless a newer revision of it, or its completion, has been held since. */
  dropLetter(letter: Pick<DeadLetter, 'project' | 'id' | 'rev' | 'done'>): Promise<void>
  /** Resolves when a write has been committed, which changes nothing. */
  check(): Promise<void>
  /** How much there is of some projects, for whoever runs the collector. */
  figures(projects: readonly string[]): Promise<StoreFigures>
  close(): Promise<void>
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
