/** One test among many. */
export interface Adjusted {
  /** Smallest false discovery rate at which it would be flagged; `null` where there was no p-value. */
  readonly q: number | null
  /** Whether q is at most 0.05. */
  readonly flagged: boolean
}

/** Differences this small are rounding: 0.03 × 5 / 3 is 0.05. */
const ROUNDING = 1e-12

/**
 * Corrects p-values of several segments for being several: q_i = min over j ≥ i of p_j · M / j, at most 1. Benjamini and
 * Hochberg 1995. Results stay in the order given; figures made from them carry the warning `multiple-comparisons`.
 */
export const adjustPValues = (values: readonly (number | null)[]): readonly Adjusted[] => {
  const ranked = values.flatMap((p, at) => (p === null ? [] : [{ p, at }])).sort((a, b) => b.p - a.p)
  const result: Adjusted[] = values.map(() => ({ q: null, flagged: false }))
  let q = 1
  ranked.forEach(({ p, at }, fromLast) => {
    q = Math.min(q, (p * ranked.length) / (ranked.length - fromLast))
    result[at] = { q, flagged: q <= 0.05 + ROUNDING }
  })
  return result
}
