/** Thrown for misuse at start-up only. The message names the field, what was expected and what came. */
export class EaseKitError extends Error {
  override readonly name = 'EaseKitError'
}
