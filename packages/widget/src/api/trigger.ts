import type { Attributes } from './attributes.js'

/** What the triggers of one page share, whichever chunks of the script tag they come with. */
export interface Shared {
  /** Adds a check, runs it now and at each later hint; returns the function that removes it. */
  addCheck?: (check: () => void) => () => void
}

/** What a trigger may touch. */
export interface TriggerEnv {
  readonly window: Window & typeof globalThis & Record<string, unknown>
  /** The only way to tear a trigger down: every listener, timer and wrapper goes when it aborts. */
  readonly signal: AbortSignal
  /** Epoch milliseconds. */
  readonly now: () => number
  /** A line for `explain()` and the debug mode. */
  readonly log: (source: string, text: string) => void
  /** The tab's storage, as long as something may be stored. */
  readonly session?: (() => Storage | undefined) | undefined
  readonly shared?: Shared | undefined
}

/** What a signal carries besides its name. */
export interface SignalDetail {
  /** Id of the order or conversation. The survey asks once per subject, ever. */
  readonly subject?: string | number | null | undefined
  /** Where the signal was heard. @default the trigger's own source */
  readonly source?: string | undefined
  /** What is known of the order or the visitor, for `target.attributes` and `sendAttributes`. */
  readonly attributes?: Attributes | undefined
  /** What else is known of it, for instance how long a task took. It stays on the page. */
  readonly data?: Readonly<Record<string, unknown>> | undefined
  /** Whether it means something on this page only, as scrolling does, and not on the one that follows. */
  readonly stays?: boolean | undefined
}

/** Reports that something happened on the page, for instance `order-placed`. */
export type Emit = (name: string, detail?: SignalDetail) => void

/** Listens to one source on the page and turns what it hears into signals. */
export interface Trigger {
  (emit: Emit, env: TriggerEnv): void
  /** The source of the signals, for instance `ga4` or `url`. */
  readonly source: string
  /** Names of the signals it can emit. Programmatic triggers of the same names reach the same surveys. */
  readonly signals: readonly string[]
}
