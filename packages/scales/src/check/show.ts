/** A value as an error message shows it. Never throws, whatever it is. */
export const show = (value: unknown): string => {
  try {
    return JSON.stringify(value) ?? String(value)
  } catch {
    // Cyclic objects and big integers have no JSON; their short form will do.
    return String(value)
  }
}
