import type { Outbox } from '@easekit/transport'
import type { Ledger } from './eligibility/ledger.js'
import type { AskResult, Notify } from './events.js'
import type { Modules } from './modules.js'
import type { Platform } from './platform.js'
import type { StartOptions } from './start-options.js'
import type { Occurrence } from './trigger/occur.js'

/** What a running EaseKit shares with the parts that it fetches. */
export interface Host {
  readonly options: StartOptions
  readonly modules: Modules
  /** Says what is wrong with a declaration; missing where the options were checked at the start. */
  readonly tell?: (() => unknown) | undefined
  readonly platform: Platform
  /** Where it runs: `web` or `webview`. */
  readonly channel: string
  readonly ledger: Ledger
  /** The storage of the device, while something may be stored. It throws where the browser forbids it. */
  readonly storage: () => Storage | null
  /** The keys of what is kept on the device under a prefix; none where nothing may be kept or read. */
  readonly kept: (prefix: string) => readonly string[]
  /** This visitor's draw, in [0, 1), under a name; 0 where a rate leaves nothing to draw. */
  readonly draw: (name: string, rate: number | undefined) => number
  /** Writes a line for `explain`. */
  readonly note: (text: string) => void
  /** Signals and refusals so far, oldest first, each behind its time in epoch milliseconds. */
  readonly log: readonly string[]
  readonly notify: Notify
  /** Tells that a survey is not shown, and why. */
  readonly hold: (survey: string, reason: string) => AskResult
  /** The place of each signal in the order of all, by name: the larger, the later it was last heard. */
  readonly last: Readonly<Record<string, number>>
  /** Called after each signal. */
  readonly waiting: Set<() => void>
  /** Ends everything when it aborts. */
  readonly signal: AbortSignal
  /** Whether anything may be kept on the device now. */
  stored: boolean
  /** What the last signals were about. */
  occurrences?: Occurrence[]
  /** Whether a survey is being shown. */
  busy?: boolean
  /** The outbox of this page, once it is open. */
  outbox?: Outbox
  /** Tells the outbox, once it is open, that `stored` has changed. */
  consented?: () => void
}
