import type { RatingMeasure } from './tally.js'

/** Whether a question of a record is a rating: `effort`, or an item of it such as `effort.time`. */
export function isRating(question: string): question is RatingMeasure {
  return /^effort(?:\.[\w-]{1,64})?$/.test(question)
}
