import type { Outbox } from '@easekit/transport'
import type { GateResult } from './eligibility/decide.js'
import type { Ledger } from './eligibility/ledger.js'
import type { Notify } from './events.js'
import type { Modules } from './modules.js'
import type { Platform } from './platform.js'
import type { StartOptions, StartSurvey } from './start-options.js'
import type { createOccurrences } from './trigger/occurrences.js'

/** What a running EaseKit shares with the parts that it fetches. */
export interface Host {
  readonly options: StartOptions
  readonly modules: Modules
  readonly platform: Platform
  /** Where it runs: `web` or `webview`. */
  readonly channel: string
  readonly ledger: Ledger
  /** All gates of a survey, for the digests of these orders or chats. */
  readonly gates: (survey: StartSurvey, subjects: readonly string[]) => GateResult[]
  /** Writes a line for `explain`. */
  readonly note: (text: string) => void
  readonly notify: Notify
  /** Ends everything when it aborts. */
  readonly signal: AbortSignal
  /** Whether anything may be kept on the device now. */
  stored: boolean
  /** What was heard so far, by survey. */
  heard?: Map<string, ReturnType<typeof createOccurrences>>
  /** Whether a survey is being shown. */
  busy?: boolean
  /** The outbox of this page, once it is open. */
  outbox?: Outbox
  /** Tells the outbox, once it is open, that `stored` has changed. */
  consented?: () => void
}
