/** What a collector in a process of its own is started with; JSON in its arguments. */
export interface CollectorProcessOptions {
  /** Folder of its database. */
  readonly data: string
  /**
   * When it ends itself with a `SIGKILL`: before or after the first commit of a response, before the first webhook leaves, or once
   * that was received and before it is noted.
   *
   * @default never
   */
  readonly dies?: 'before commit' | 'after commit' | 'before webhook' | 'after webhook'
  /** Where completions go. @default nowhere */
  readonly webhook?: string
  /** Moves its clock, in ms. @default 0 */
  readonly ahead?: number
}
