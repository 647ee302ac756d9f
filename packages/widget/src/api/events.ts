import type { Answers } from '@easekit/scales'

/** What took the survey away. */
export type ClosedBy = 'button' | 'escape' | 'done' | 'host'

/** What can be listened to with `easekit.on`. */
export interface EaseKitEvents {
  /** The question is on the screen. */
  readonly shown: { readonly survey: string; readonly response: string }
  /** The person has rated. `value` is the raw value of the point; missing where several things are rated. */
  readonly answered: {
    readonly survey: string
    readonly response: string
    readonly value: number | undefined
    readonly answers: Answers
  }
  /** The person has said why. */
  readonly commented: {
    readonly survey: string
    readonly response: string
    readonly reasons: readonly string[]
    readonly comment: string
  }
  /** The person has taken the question away without an answer. */
  readonly dismissed: { readonly survey: string; readonly response: string }
  /** The survey is gone from the screen. `pending`: records that the collector has not confirmed yet. */
  readonly closed: {
    readonly survey: string
    readonly response: string
    readonly by: ClosedBy
    readonly pending: number
  }
  /** The collector has confirmed a state of a response. `pending`: records that it has not confirmed yet. */
  readonly delivered: { readonly response: string; readonly pending: number }
  /** A survey was not shown, and why. */
  readonly held: { readonly survey: string; readonly reason: string }
}

/** Tells the page about an event. */
export type Notify = <Name extends keyof EaseKitEvents>(name: Name, detail: EaseKitEvents[Name]) => void
