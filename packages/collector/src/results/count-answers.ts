import { contribution, reasonParts } from '../storage/contribution.js'
import type { AnswerRow } from '../storage/store.js'
import type { Tally } from '../storage/tally.js'

/** Answers that were counted one by one. */
export interface CountedAnswers {
  readonly tallies: readonly Tally[]
  /** By series, how many gave which ratings together; the ratings are JSON. */
  readonly ratings: ReadonlyMap<string, ReadonlyMap<string, number>>
}

/** Counts answers as the counters do that are kept of all, and how the ratings of one person go together. */
export async function countAnswers(answers: AsyncIterable<AnswerRow>): Promise<CountedAnswers> {
  const alike = new Map<string, { readonly row: AnswerRow; n: number }>()
  for await (const row of answers) {
    const key = `${row.series} ${row.state} ${row.done} ${row.ratings} ${row.comment === null} ${row.reasons}`
    const found = alike.get(key)
    if (found) found.n += 1
    else alike.set(key, { row, n: 1 })
  }
  const tallies: Tally[] = []
  const ratings = new Map<string, Map<string, number>>()
  for (const { row, n } of alike.values()) {
    const { series } = row
    const parts = contribution({ ...row, ratings: JSON.parse(row.ratings) })
    const reasons = reasonParts({ state: row.state, reasons: JSON.parse(row.reasons ?? '[]') })
    for (const part of [...parts, ...reasons]) tallies.push({ series, ...part, n })
    if (parts.length === 0) continue
    const own = ratings.get(series) ?? new Map<string, number>()
    ratings.set(series, own.set(row.ratings, (own.get(row.ratings) ?? 0) + n))
  }
  return { tallies, ratings }
}
