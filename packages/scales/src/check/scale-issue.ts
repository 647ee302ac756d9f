/** One fault of a scale. */
export interface ScaleIssue {
  /** The field at fault. */
  readonly field: string
  /** Id of the rule broken, such as `I4`; absent for a plain range or type fault. */
  readonly rule?: string
  /** What was expected and what came. */
  readonly message: string
}
