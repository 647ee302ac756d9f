import type { Answers } from '@easekit/scales'

/** A showing that an earlier page has begun and that goes on here, under the same id. */
export interface BegunShowing {
  /** Id of the response. */
  readonly response: string
  /** Epoch milliseconds. */
  readonly shownAt: number
  /** From shown to rated in milliseconds, once rated. */
  readonly tookMs?: number | undefined
  readonly phase: 'asking' | 'explaining'
  readonly answer?: Answers | undefined
  /** What is known of the response besides the answer, as it was when it was shown. */
  readonly facts: object
}
