import { isRating } from './is-rating.js'
import type { Measure } from './store.js'

/** The columns of a stored response that decide what it adds to the counts. */
export interface Counted {
  readonly done: boolean
  readonly state: string
  readonly ratings: Readonly<Record<string, number>>
}

/** What one response adds to the counts of its series and day, a test nothing. Scores are made of the ratings alone. */
export function contribution(row: Counted): readonly { readonly measure: Measure; readonly value: number }[] {
  if (row.state === 'test') return []
  const parts: { measure: Measure; value: number }[] = [{ measure: 'shown', value: 0 }]
  const ratings = Object.entries(row.ratings)
  if (ratings.length > 0) parts.push({ measure: 'answered', value: 0 })
  for (const [question, value] of ratings) if (isRating(question)) parts.push({ measure: question, value })
  if (row.done) parts.push({ measure: 'completed', value: 0 })
  if (row.state === 'dismissed') parts.push({ measure: 'dismissed', value: 0 })
  return parts
}
