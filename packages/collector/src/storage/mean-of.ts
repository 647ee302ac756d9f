/** The mean of ratings, by which an answer of several items has a side; `null` of none. */
export function meanOf(ratings: readonly number[]): number | null {
  return ratings.length === 0 ? null : ratings.reduce((sum, value) => sum + value, 0) / ratings.length
}
