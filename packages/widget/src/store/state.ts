import type { Answers, Contact } from '@easekit/scales'
import type { ClosedBy } from '../api/events.js'

/** Where a survey is, from shown to gone. */
export interface State {
  readonly phase: 'asking' | 'explaining' | 'thanking' | 'closed'
  /** What was said so far; already there while asking where several things are rated one by one. */
  readonly answer?: Answers | undefined
  /** Where the person wants to be contacted. */
  readonly contact?: Contact | undefined
  /** What closed it. */
  readonly by?: ClosedBy | undefined
}

/** What can happen to a survey: something is said in one of its phases, or it is closed. */
export type SurveyEvent =
  | {
      readonly phase: 'asking' | 'explaining'
      readonly answer: Answers
      /** `asking` while there is more to rate, `explaining` where an answer is changed. */
      readonly next: 'asking' | 'explaining' | 'thanking'
      readonly contact?: Contact | undefined
      readonly by?: undefined
    }
  | {
      readonly by: ClosedBy
      readonly phase?: undefined
      readonly answer?: undefined
      readonly next?: undefined
      readonly contact?: undefined
    }
