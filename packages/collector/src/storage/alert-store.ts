import type { EventEnd } from './event-end.js'

/** What readers see of an alert: what is published, or single answers as well. */
export type AlertSight = 'results' | 'records'

/** An occasion that readers are told of once. Times are epoch ms; `closedAt` is null while it goes on. */
export interface AlertRow {
  readonly id: string
  /** Names the occasion: only one of a name is open. */
  readonly name: string
  readonly sight: AlertSight
  /** JSON of what was found when it began. */
  readonly facts: string
  readonly openedAt: number
  /** When it was last found to hold. */
  readonly seenAt: number
  readonly closedAt: number | null
}

/** What a look at a project has found. */
export interface Judgement {
  readonly project: string
  readonly at: number
  /**
   * Counts once for all processes: a judgement of a UTC day that is not later than the last one of that name changes nothing.
   * @default every one counts
   */
  readonly once?: { readonly name: string; readonly day: string } | undefined
  /** What holds. */
  readonly found: readonly { readonly name: string; readonly sight: AlertSight; readonly facts: object }[]
  /** What holds no longer, as far as it is open. */
  readonly over: readonly { readonly name: string; readonly facts: object }[]
  /** What nobody looks at any more: it ends without a word. */
  readonly gone: readonly string[]
  /** Who is told of what begins and ends. */
  readonly channels: readonly string[]
}

/** A message to all channels that goes out once for all processes. `day` is the UTC day that it belongs to; `body` becomes JSON. */
export interface Announcement {
  readonly project: string
  readonly at: number
  readonly once: { readonly name: string; readonly day: string }
  readonly channels: readonly string[]
  readonly body: object
}

/** A page of the alerts of a project. */
export interface AlertQuery {
  readonly project: string
  readonly limit: number
  /** Only those that everybody who reads results may see. @default false */
  readonly isPublished?: boolean
  readonly before?: { readonly at: number; readonly id: string } | undefined
}

/** A message that waits for its channel. `body` is JSON, times are epoch ms. */
export interface AlertMessage {
  readonly project: string
  readonly id: string
  readonly channel: string
  readonly body: string
  readonly createdAt: number
  readonly attempts: number
}

/** What a store keeps about alerts. */
export interface AlertStore {
  /** Opens and closes occasions and queues the messages about them. Resolves to whether the judgement counted. */
  judgeAlerts(judgement: Judgement): Promise<boolean>
  /** Queues a message to every channel, once. Without channels it is only noted. Resolves to whether it was the first. */
  announce(announcement: Announcement): Promise<boolean>
  /** The UTC day that a judgement or an announcement of that name was last about. */
  alertDay(project: string, name: string): Promise<string | undefined>
  openAlerts(project: string): Promise<readonly AlertRow[]>
  /** Newest first. */
  alerts(query: AlertQuery): Promise<readonly AlertRow[]>
  /** Takes messages that are due at `now` and puts them off by `leaseMs`, so that no other process takes them as well. */
  claimAlertMessages(query: {
    readonly project: string
    readonly now: number
    readonly leaseMs: number
    readonly limit: number
  }): Promise<readonly AlertMessage[]>
  /** Puts off a message that is to be tried again, and forgets any other. */
  settleAlertMessage(message: Pick<AlertMessage, 'project' | 'id'>, end: EventEnd): Promise<void>
}
