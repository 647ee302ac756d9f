import type { Answers } from '@easekit/scales'

/** Where a survey is, from nothing to gone. */
export type State =
  | { readonly phase: 'idle'; readonly answer?: undefined }
  /** Already with an answer where several things are rated one by one. */
  | { readonly phase: 'asking'; readonly answer?: Answers }
  | { readonly phase: 'explaining' | 'thanking'; readonly answer: Answers }
  | { readonly phase: 'closed'; readonly by: ClosedBy; readonly answer?: Answers }

/** What took the survey away. */
export type ClosedBy = 'button' | 'escape' | 'done' | 'host'

/** What can happen to a survey. */
export type SurveyEvent =
  | { readonly type: 'open' }
  /** `next` is `asking` while there is more to rate. */
  | { readonly type: 'rate'; readonly answer: Answers; readonly next: 'asking' | 'explaining' | 'thanking' }
  | { readonly type: 'explain'; readonly reasons: readonly string[]; readonly comment: string }
  | { readonly type: 'close'; readonly by: ClosedBy }
