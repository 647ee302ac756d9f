import type { Measure } from './store.js'

/** The columns of a stored response that decide what it adds to the counts. */
export interface Counted {
  readonly done: boolean
  readonly state: string
  readonly effort: number | null
}

/** What one response adds to the counts of its series and day. Scores are made of `effort` alone. */
export function contribution(row: Counted): readonly { readonly measure: Measure; readonly value: number }[] {
  const parts: { measure: Measure; value: number }[] = [{ measure: 'shown', value: 0 }]
  if (row.effort !== null) parts.push({ measure: 'answered', value: 0 }, { measure: 'effort', value: row.effort })
  if (row.done) parts.push({ measure: 'completed', value: 0 })
  if (row.state === 'dismissed') parts.push({ measure: 'dismissed', value: 0 })
  return parts
}
