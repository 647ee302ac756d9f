import type { Series } from './series.js'

/** How a response ended, so far. */
export type ResponseState = 'shown' | 'answered' | 'completed' | 'dismissed'

/** Everything about a response but its answers. No identifier of the person, no query string. */
export interface Context extends Series {
  readonly state: ResponseState
  /** Name of the signal that led to the question. */
  readonly trigger?: string
  /** Id of the adapter that saw the signal. */
  readonly source?: string
  /** What the question is about, such as an order id. */
  readonly subject?: string
  /** Origin and path of the page. */
  readonly page?: string
  /** Milliseconds from the event to the question being shown. */
  readonly sinceMs?: number
  /** Milliseconds from shown to the first answer. */
  readonly tookMs?: number
  readonly device?: 'phone' | 'tablet' | 'desktop'
  /** Probability with which this person was asked, over 0 and at most 1. */
  readonly rate?: number
  /**
   * What the host lets out of what it knows of the order and the visitor, at most 20 by name (letters, digits, `_`, `-`, `.`):
   * numbers, booleans, and texts of up to 64 characters. `variant` is that of the survey.
   */
  readonly attributes?: Readonly<Record<string, string | number | boolean>>
  /** Whether somebody tried the survey out: such a response is in no figure. */
  readonly test?: boolean
  /** Version of the SDK that asked. */
  readonly sdk: string
}
