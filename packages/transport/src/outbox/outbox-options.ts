import type { Sender } from '../http/sender.js'
import type { Persist } from './durability.js'
import type { HookEvent } from './hook-event.js'
import type { Platform } from './platform.js'

/** What {@link createOutbox} takes. */
export interface OutboxOptions {
  /** Public key of the project, `^[A-Za-z0-9_-]{1,64}$`; also the namespace of the stores. */
  readonly project: string
  /** Delivers a record; usually {@link httpSender}, in an app's webview `sinkFirst` of `@easekit/transport/bridges`. */
  readonly sender: Sender
  /** Milliseconds after which an undelivered record is given up. @default 30 days */
  readonly ttl?: number | undefined
  /** Where undelivered records wait. @default 'local' */
  readonly persist?: Persist | undefined
  /** Hears what happens; called asynchronously, its errors are swallowed. */
  readonly hook?: ((event: HookEvent) => void) | undefined
  /** The world: clock, chance, timers, stores, page. One whose clock and timers run faster makes a day pass in a test. @default globalThis */
  readonly platform?: Platform | undefined
}
