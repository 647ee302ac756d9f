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
