import type { Attributes } from './attributes.js'

/** What a page may say when it asks by itself. */
export interface AskDetail {
  /** Id of the order or chat; a survey asks once per subject, ever. */
  readonly subject?: string | number | undefined
  /** What is known of the order or the visitor; for this question it wins over `setAttributes`. */
  readonly attributes?: Attributes | undefined
  /** Skips the gates. */
  readonly force?: boolean | undefined
  /** Where the survey goes in the page, an element or a selector. @default the survey's own `mount` */
  readonly mount?: Element | string | undefined
}

/** How an ask ended. */
export type AskResult =
  | { readonly status: 'answered'; readonly answers: AnsweredWith }
  | { readonly status: 'dismissed' }
  | { readonly status: 'not-shown'; readonly reason: string }

/** What the person has answered. */
export interface AnsweredWith {
  /** Raw value of the chosen point. Missing where several things are rated, or none. */
  readonly effort?: number
  /** Raw values where several things are rated: `effort.time`. */
  readonly [item: `effort.${string}`]: number
  readonly reasons: readonly string[]
  readonly comment: string
}
