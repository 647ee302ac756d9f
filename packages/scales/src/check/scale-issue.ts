/** A value as an error message shows it. Never throws, whatever it is. */
export const show = (value: unknown): string => {
  // JSON would turn NaN and the infinities into null.
  if (typeof value === 'number') return String(value)
  try {
    return JSON.stringify(value) ?? typeof value
  } catch {
    // Cyclic objects and big integers have no JSON; what kind they are will do.
    return typeof value
  }
}

/** One fault of a scale. */
export interface ScaleIssue {
  /** The field at fault. */
  readonly field: string
  /** Id of the rule broken, such as `I4`; absent for a plain range or type fault. */
  readonly rule?: string
  /** What was expected and what came. */
  readonly message: string
}
