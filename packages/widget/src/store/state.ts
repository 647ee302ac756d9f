/** Where a survey is, from nothing to gone. */
export type State =
  | { readonly phase: 'idle' | 'waiting' | 'asking'; readonly answer?: undefined }
  | { readonly phase: 'explaining' | 'thanking'; readonly answer: Answer }
  | { readonly phase: 'closed'; readonly by: ClosedBy; readonly answer?: Answer }

/** What the person has said. */
export interface Answer {
  /** Value of the chosen point. */
  readonly value: number
  readonly reasons?: readonly string[]
  readonly comment?: string
}

/** What took the survey away. */
export type ClosedBy = 'button' | 'escape' | 'done' | 'host'

/** What can happen to a survey. */
export type SurveyEvent =
  | { readonly type: 'open' | 'wait' }
  | { readonly type: 'rate'; readonly value: number; readonly explain: boolean }
  | { readonly type: 'explain'; readonly reasons: readonly string[]; readonly comment: string }
  | { readonly type: 'close'; readonly by: ClosedBy }
