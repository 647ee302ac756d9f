import type { Outbox } from '@easekit/transport'
import type { Ledger } from './eligibility/ledger.js'
import type { Notify } from './events.js'
import type { Modules } from './modules.js'
import type { EaseKitOptions } from './options.js'
import type { Platform } from './platform.js'

/** What a running EaseKit lends to the surveys that it shows. */
export interface Host {
  readonly options: EaseKitOptions
  readonly modules: Modules
  readonly platform: Platform
  /** Where it runs: `web` or `webview`. */
  readonly channel: string
  readonly ledger: Ledger
  /** The outbox of this page, opened with that part if it is not open yet. */
  readonly openOutbox: (part: Modules['outbox']) => Promise<Outbox>
  readonly notify: Notify
  /** Ends everything when it aborts. */
  readonly signal: AbortSignal
}
