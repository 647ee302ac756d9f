import type { Series } from '@easekit/scales'

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

/** How a write ended, with the revision that is stored now. `full` is not written: too much is held already. */
export interface WriteOutcome {
  readonly detail: 'stored' | 'duplicate' | 'stale' | 'held' | 'full' | 'erased'
  readonly rev: number
  /** Of an imported answer, which nothing is held of: why it was not written. */
  readonly why?: string
}
