import type { Generated } from 'kysely'

/** The database as Kysely sees it. Flags are 0 or 1 and times epoch ms, which every SQL database stores alike. */
export interface Tables {
  response: ResponseTable & { change_no: Generated<number> }
  dead_letter: DeadLetterTable
  scrap: ScrapTable
  tally: TallyTable
  segment: SegmentTable
  segment_tally: SegmentTallyTable
  series: SeriesTable
  survey: SurveyTable
  event: EventTable
  erased: ErasedTable
  project_state: ProjectStateTable
  published_answer: PublishedAnswerTable
  block: BlockTable
  contact: ContactTable
  comment_state: CommentStateTable
  reason: ReasonTable
  token: TokenTable
  audit: AuditTable
  alert: AlertTable
  alert_message: AlertMessageTable
  alert_check: AlertCheckTable
  definition: DefinitionTable
  managed_project: ManagedProjectTable
  link: LinkTable
  outcome: OutcomeTable
  signing_key: SigningKeyTable
  invitation: InvitationTable
  unsubscribed: UnsubscribedTable
}

export interface ResponseTable {
  project: string
  id: string
  rev: number
  done: number
  body: string
  survey: string
  version: string
  series: string
  day: string
  state: string
  /** The rating of a scale with one question, for reading comments beside it. */
  effort: number | null
  /** All ratings, as JSON. */
  ratings: string
  /** The reasons that are counted, as JSON; null where there are none. */
  reasons: string | null
  /** The segments that it is counted in, by dimension, as JSON; null where there are none. */
  dimensions: string | null
  comment: string | null
  /** Null for tests as well, which are in no list of comments. */
  comment_at: number | null
  subject: string | null
  at: number
  received_at: number
  redactions: number
  /** 1 where it was imported: no page may change it. */
  imported: number
}

export interface DeadLetterTable {
  project: string
  id: string
  rev: number
  done: number
  body: string
  reason: string
  received_at: number
  /** The declared survey that it is held of; empty for all others. */
  survey: string
  /** How many times 4,096 characters it has begun. */
  weight: number
}

export interface ScrapTable {
  hash: string
  body: string
  received_at: number
}

interface TallyTable {
  project: string
  survey: string
  version: string
  series: string
  day: string
  measure: string
  value: number
  n: number
}

/** The values of a dimension of a survey that have a place among the counts. */
export interface SegmentTable {
  project: string
  survey: string
  dimension: string
  segment: string
}

interface SegmentTallyTable extends TallyTable {
  dimension: string
  segment: string
}

export interface SeriesTable {
  project: string
  survey: string
  series: string
  fields: string
}

export interface SurveyTable {
  project: string
  survey: string
  version: string
  last_at: number
}

export interface EventTable {
  project: string
  id: string
  kind: string
  created_at: number
  /** When to try next; null when there is nothing left to do. */
  due_at: number | null
  attempts: Generated<number>
  delivered_at: number | null
  error: string | null
}

interface ErasedTable {
  project: string
  id: string
  erased_at: number
  /** 0 where nobody needs to hear of it. */
  change_no: Generated<number>
}

interface ProjectStateTable {
  project: string
  changes: number
  token: string
  /** The last UTC day of which the blocks are closed; null before the first. */
  closed_day: string | null
  /** The last UTC day of which retention may have removed records; null where it has removed none. */
  expired_day: string | null
}

/** An answer on its way into the published figures, see `publishing/entry.ts`. Counts and blocks are JSON. */
export interface PublishedAnswerTable {
  project: string
  id: string
  survey: string
  series: string
  version: string
  trigger_name: string
  person: string
  queued_day: string
  counted: string
  published: string
  blocks: string
  /** The block that brought it; null while it waits. */
  home: number | null
  /** 1 where `counted` is not what is published. */
  waiting: number
}

/** Whoever reads comments need not see it, and it is found and erased with its response. */
export interface ContactTable {
  project: string
  id: string
  contact_to: string
  consent: string
  at: number
}

/** What readers have done about a comment; nothing where it is new. It is erased with its response. */
interface CommentStateTable {
  project: string
  id: string
  state: 'seen' | 'done'
  changed_at: number
}

/** The reasons of a survey that have a place among the counts. */
export interface ReasonTable {
  project: string
  survey: string
  reason: string
}

/** Readers beside those of the configuration. Scopes stand side by side, with blanks between. */
interface TokenTable {
  hash: string
  name: string
  scopes: string
  created_at: number
}

interface AuditTable {
  project: string
  at: number
  id: string
  who: string
  what: string
  detail: string
}

/** Surveys as they were published, see `managed-project.ts`. */
interface DefinitionTable {
  project: string
  version: number
  at: number
  who: string
  note: string
  content: string
  summary: string
}

interface ManagedProjectTable {
  project: string
  name: string | null
  options: string | null
  state: string
  /** As JSON. */
  paused_surveys: string
  definition: number
  changes: number
}

interface BlockTable {
  project: string
  survey: string
  number: number
  day: string
  series: string
  version: string | null
  trigger_name: string | null
  requires: string
  part: string | null
  counts: string
}

/** Facts are JSON. */
interface AlertTable {
  project: string
  id: string
  name: string
  sight: string
  facts: string
  opened_at: number
  seen_at: number
  closed_at: number | null
}

interface AlertMessageTable {
  project: string
  id: string
  channel: string
  body: string
  created_at: number
  due_at: number
  attempts: Generated<number>
  error: string | null
}

/** The UTC day that was last judged or announced under a name. */
interface AlertCheckTable {
  project: string
  name: string
  day: string
}

/** Readers of one project or survey, by links. */
interface LinkTable {
  hash: string
  name: string
  project: string
  survey: string | null
  created_at: number
  ends_at: number
}

/** What became of a subject. */
interface OutcomeTable {
  project: string
  id: string
  subject: string
  kind: string
  at: number
  value: number | null
  currency: string | null
  received_at: number
}

/** What the links and pages of a project are signed with. */
interface SigningKeyTable {
  project: string
  secret: string
}

/** Somebody who is asked later. What waits for nothing has no `next_at`. */
export interface InvitationTable {
  project: string
  id: string
  survey: string
  subject: string
  sent_by: string
  sent_to: string | null
  details: string
  state: string
  created_at: number
  due_at: number
  next_at: number | null
  attempts: Generated<number>
  error: string | null
}

/** Addresses that want no more mail, as hashes. */
interface UnsubscribedTable {
  project: string
  address_hash: string
  at: number
}
