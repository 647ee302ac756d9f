/** A stored response. */
export interface Row {
  readonly id: string
  readonly rev: number
  readonly done: boolean
  /** The record as it came, byte for byte. */
  readonly body: string
}

/** What is true in the end: the rows of a collector and the completions it fired. */
export interface Oracle {
  /** Stores a body and returns the collector's answer. */
  readonly take: (body: string) => Promise<{ readonly status: number; readonly verdict: string }>
  readonly rows: () => Row[]
  /** Ids, once for each time their completion fired. */
  readonly completions: () => string[]
  readonly close: () => Promise<void>
}
