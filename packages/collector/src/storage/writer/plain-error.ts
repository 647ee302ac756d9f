import { StoreUnavailableError } from '../store-unavailable-error.js'

/**
 * An error as threads can tell each other: they have no classes in common, and of an error of better-sqlite3 nothing but its code would
 * arrive by itself.
 */
export interface PlainError {
  readonly isUnavailable: boolean
  readonly message: string
  readonly stack: string | undefined
  /** Such as `SQLITE_FULL`. */
  readonly code: string | undefined
  readonly cause: PlainError | undefined
}

/** What is left of an error, and of what caused it. */
export function toPlainError(error: unknown): PlainError {
  const { message = String(error), stack, code, cause } = error as Partial<Error & { code: string }>
  return {
    isUnavailable: error instanceof StoreUnavailableError,
    message,
    stack,
    code,
    cause: cause === undefined ? undefined : toPlainError(cause),
  }
}

/** The error again. */
export function fromPlainError({ isUnavailable, message, stack, code, cause }: PlainError): Error {
  const options = cause && { cause: fromPlainError(cause) }
  const error = isUnavailable ? new StoreUnavailableError(message, options) : new Error(message, options)
  return Object.assign(error, stack === undefined ? {} : { stack }, code === undefined ? {} : { code })
}
