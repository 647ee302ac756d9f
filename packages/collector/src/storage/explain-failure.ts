import { StoreUnavailableError } from './store-unavailable-error.js'

const lostConnection = 'the connection to it is lost'

const noNativePart =
  'npm has not run the install script of better-sqlite3. In a project: npm install-scripts approve better-sqlite3 && npm rebuild ' +
  'better-sqlite3; with npx: npm cache npx rm --force && npx --allow-scripts=better-sqlite3 @easekit/collector'

const reasons: readonly (readonly [code: RegExp, reason: string])[] = [
  [/^SQLITE_(?:BUSY|LOCKED)/, 'another process holds its lock'],
  [/^SQLITE_FULL/, 'the disk is full'],
  [/^SQLITE_(?:IOERR|CANTOPEN)/, 'the disk cannot be read or written'],
  [/^SQLITE_(?:READONLY|PERM)/, 'it may not be written by this user'],
  [/^SQLITE_(?:CORRUPT|NOTADB)/, 'it is damaged, or no database'],
  [/^SQLITE_NOMEM/, 'there is no memory left'],
  // Of PostgreSQL, see its appendix A.
  [/^(?:55P03|40P01|57014)$/, 'another process holds its lock'],
  [/^53100$/, 'the disk is full'],
  [/^53200$/, 'there is no memory left'],
  [/^53300$/, 'it has too many connections'],
  [/^58/, 'the disk cannot be read or written'],
  [/^(?:25006|42501)$/, 'it may not be written by this user'],
  [/^XX00[12]$/, 'it is damaged'],
  [/^(?:28000|28P01)$/, 'it refuses this user or password'],
  [/^3D000$/, 'there is no database of this name'],
  [/^(?:08...|57P0.)$/, lostConnection],
  [/^(?:ECONN|EPIPE|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH)/, 'it cannot be reached'],
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
  // What the drivers themselves say has no code.
  if (code === '' && error instanceof Error) {
    if (error.message.startsWith('Could not locate the bindings file')) return noNativePart
    if (/^(?:Connection terminated|Client has encountered|timeout e)/.test(error.message)) return lostConnection
  }
  return reasons.find(([pattern]) => pattern.test(code))?.[1]
}

/** The error to reject with: one that is about the whole database says so, with what it has said as its cause. */
export function asStoreError(error: unknown): unknown {
  const reason = explainFailure(error)
  if (reason === undefined) return error
  return new StoreUnavailableError(`the database cannot be written: ${reason}`, { cause: error })
}
