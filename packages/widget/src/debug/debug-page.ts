import type { CheckedOptions } from '../api/checked-options.js'
import type { Platform } from '../api/platform.js'
import type { Gates } from '../eligibility/gates.js'
import type { SignalOrder } from '../trigger/signal-order.js'

/** Tells what is wrong with a declaration, and resolves to what can be used of it. */
export type TellMistakes = () => Promise<{ readonly surveys: readonly { readonly id: string }[] } | undefined>

/** What explaining needs from the running EaseKit. */
export interface DebugPage {
  readonly options: Pick<CheckedOptions, 'surveys' | 'holdout' | 'storage'>
  readonly platform: Platform
  /** Ends everything when it aborts. */
  readonly signal: AbortSignal
  readonly signals: SignalOrder
  readonly gates: () => Promise<Gates>
  /** Signals and refusals so far, oldest first, each behind its time in epoch milliseconds. */
  readonly log: readonly string[]
  /** Whether anything may be kept on the device now. */
  readonly mayKeep: () => boolean
  /** Says what is wrong with a declaration; missing where the options were checked at the start. */
  readonly _tellMistakes?: TellMistakes | undefined
}
