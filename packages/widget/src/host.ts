import type { Outbox, Persist } from '@easekit/transport'
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
  /** Where things may be kept now. */
  persist?: Persist
  /** The outbox of this page, once it is open. */
  outbox?: Outbox
  readonly notify: Notify
  /** Ends everything when it aborts. */
  readonly signal: AbortSignal
}
