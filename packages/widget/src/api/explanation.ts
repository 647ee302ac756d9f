/** Name of a check that can hold a survey back. */
export type Gate =
  | 'subject'
  | 'holdout'
  | 'sample'
  | 'survey-cooldown'
  | 'any-cooldown'
  | 'dismissed'
  | 'dismissed-twice'
  | 'cancelled'
  | 'session'
  | 'quota'
  | 'schedule'
  | 'paused'
  | 'url'
  | 'referrer'
  | 'device'
  | 'language'
  | 'attributes'
  | 'visitor'

/** One check and how it came out. */
export interface GateResult {
  readonly gate: Gate
  readonly pass: boolean
  /** The same in words. */
  readonly why?: string | undefined
}

/** Why a survey was or was not shown. */
export interface Explanation {
  readonly gates: readonly GateResult[]
  /** Signals and refusals so far, oldest first. */
  readonly log: readonly string[]
}
