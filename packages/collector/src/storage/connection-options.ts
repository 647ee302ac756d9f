/** How a connection waits. Apart from the connection, so that who has the store's types needs none of better-sqlite3. */
export interface ConnectionOptions {
  /** For how many milliseconds SQLite itself waits for the lock of another connection. @default 20 */
  readonly busyMs?: number
}
