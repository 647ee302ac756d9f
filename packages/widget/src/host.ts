import type { Outbox } from '@easekit/transport'
import type { Ledger } from './eligibility/ledger.js'
import type { Notify } from './events.js'
import type { Modules } from './modules.js'
import type { Platform } from './platform.js'
import type { StartOptions } from './start-options.js'

/** What a running EaseKit shares with the parts that it fetches. */
export interface Host {
  readonly options: StartOptions
  readonly modules: Modules
  readonly platform: Platform
  /** Where it runs: `web` or `webview`. */
  readonly channel: string
  readonly ledger: Ledger
  /** Whether anything may be kept on the device now. */
  stored: boolean
  /** Tells the outbox, once it is open, that `stored` has changed. */
  consented?: () => void
  /** The outbox of this page, once it is open. */
  outbox?: Outbox
  readonly notify: Notify
  /** Ends everything when it aborts. */
  readonly signal: AbortSignal
}
