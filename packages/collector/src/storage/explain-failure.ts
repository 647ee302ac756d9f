import { StoreUnavailableError } from './store-unavailable-error.js'

const reasons: readonly (readonly [code: RegExp, reason: string])[] = [
  [/^SQLITE_(?:BUSY|LOCKED)/, 'another process holds its lock'],
  [/^SQLITE_FULL/, 'the disk is full'],
  [/^SQLITE_(?:IOERR|CANTOPEN)/, 'the disk cannot be read or written'],
  [/^SQLITE_(?:READONLY|PERM)/, 'it may not be written by this user'],
  [/^SQLITE_(?:CORRUPT|NOTADB)/, 'it is damaged, or no database'],
  [/^SQLITE_NOMEM/, 'there is no memory left'],
  [
    /^ERR_DLOPEN_FAILED/,
    `better-sqlite3 was installed for another Node than ${process.version}: npm rebuild better-sqlite3`,
  ],
]

/** Why the database as a whole fails, in a few words; `undefined` for what only one statement has done wrong. */
export function explainFailure(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (error instanceof Error && /previously executed migration/.test(error.message))
    return 'a newer release of EaseKit has written it'
  return reasons.find(([pattern]) => pattern.test(code))?.[1]
}

/** The error to reject with: one that is about the whole database says so, with what SQLite has said as its cause. */
export function asStoreError(error: unknown): unknown {
  const reason = explainFailure(error)
  if (reason === undefined) return error
  return new StoreUnavailableError(`the database cannot be written: ${reason}`, { cause: error })
}
