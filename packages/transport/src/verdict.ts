/** The collector's receipt for one record: the only thing that ends the record's life. */
export interface Verdict {
  /** Id of the record it speaks about. */
  readonly id: string
  /** Highest revision the collector now holds; at or above the one that was sent. */
  readonly rev: number
  /** `ok`: safe in the collector. `reject`: it will not take this record. */
  readonly status: 'ok' | 'reject'
  /** For logs: `stored`, `duplicate`, `stale`, `held` or `erased`. */
  readonly detail?: string | undefined
  /** For logs: why it was rejected. */
  readonly reason?: string | undefined
}
