import { isAnswer } from './is-answer.js'
import { isRating } from './is-rating.js'
import type { Measure, ReasonMeasure } from './tally.js'

/** The columns of a stored response that decide what it adds to the counts. */
export interface Counted {
  readonly series: string
  readonly done: boolean
  readonly state: string
  readonly ratings: Readonly<Record<string, number>>
  readonly reasons: readonly string[]
  readonly comment: string | null
}

/** One counter of a series and day. */
interface Part {
  readonly measure: Measure
  readonly value: number
}

/**
 * What one response adds to the published counts of its series and day, a test nothing. Scores are made of the ratings
 * alone.
 */
export function contribution(row: Omit<Counted, 'reasons'>): readonly Part[] {
  if (row.state === 'test') return []
  const parts: Part[] = [{ measure: 'shown', value: 0 }]
  if (isAnswer(row)) parts.push({ measure: 'answered', value: 0 })
  for (const [question, value] of Object.entries(row.ratings))
    if (isRating(question)) parts.push({ measure: question, value })
  if (row.done) parts.push({ measure: 'completed', value: 0 })
  if (row.state === 'dismissed') parts.push({ measure: 'dismissed', value: 0 })
  return parts
}

/** What it adds besides to the counts that only readers of records see. */
export function reasonParts({ state, reasons }: Pick<Counted, 'state' | 'reasons'>): readonly Part[] {
  if (state === 'test') return []
  return reasons.map((reason) => ({ measure: `reason:${reason}` satisfies ReasonMeasure, value: 0 }))
}
