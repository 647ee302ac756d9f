/** A mistake in the configuration. The message names the field, what it was and what was expected, one line each. */
export class EaseKitError extends Error {
  override readonly name = 'EaseKitError'
  /** One message per mistake. */
  readonly issues: readonly string[]

  constructor(issues: readonly string[]) {
    super(issues.join('\n'))
    this.issues = issues
  }
}
