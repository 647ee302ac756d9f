import { unscoredSeries } from './unscored-series.js'

/** What was said, and the series that it belongs to. */
interface Said {
  readonly series: string
  readonly ratings: Readonly<Record<string, number>>
  readonly comment: string | null
}

/** Whether somebody answered: by a rating or, where there is nothing to be scored, as in an open question, by a text. */
export const isAnswer = ({ series, ratings, comment }: Said): boolean =>
  Object.keys(ratings).length > 0 || (series === unscoredSeries && comment !== null)
