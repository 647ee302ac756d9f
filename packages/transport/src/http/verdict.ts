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
  /** What the record is about, where the collector wants no more of it for now. */
  readonly paused?: string | undefined
}

/** Whether an answer speaks about the record that was sent: it names its id, this revision or a later one, and what became of it. */
export const isVerdictFor = (
  { id, rev }: Pick<Verdict, 'id' | 'rev'>,
  verdict: Verdict | null | undefined,
): verdict is Verdict => verdict?.id === id && verdict.rev >= rev && /^(ok|reject)$/.test(verdict.status)
