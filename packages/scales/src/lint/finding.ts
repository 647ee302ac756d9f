/** Something a survey designer should look at. */
export interface Finding {
  /** Short name of the rule, such as `leading`. */
  readonly rule: string
  /** `error`: the figures would not mean what they say. `warning`: they may be skewed. `note`: nothing to repair. */
  readonly severity: 'error' | 'warning' | 'note'
  /** What it is about: `question`, `labels`, `open` and so on. */
  readonly field: string
  /** What was found and what to do instead. */
  readonly message: string
}
