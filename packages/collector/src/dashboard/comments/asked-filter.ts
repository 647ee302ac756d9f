import type { CommentState } from '../../storage/comment-state.js'
import type { InsightWords } from '../words/insight-words.js'

/** A dimension that segments are named by. */
export type Dimension = keyof InsightWords['segments']['dimensions']

/** What the collector filters by, so that what fits is found beyond what was read. `''` is any. */
export interface AskedFilter {
  readonly reason: string
  readonly state: CommentState | ''
  readonly contact: 'wanted' | ''
  readonly subject: string
  readonly dimension: Dimension | ''
  /** Of the dimension; `undefined` until one is chosen. */
  readonly segment: string | undefined
}

/** Everything. */
export const anyComment: AskedFilter = {
  reason: '',
  state: '',
  contact: '',
  subject: '',
  dimension: '',
  segment: undefined,
}

/** The search parameters of a filter, those of any left out. */
export function parametersOf({ dimension, segment, ...filter }: AskedFilter): Readonly<Record<string, string>> {
  const set = Object.entries(filter).filter(([, value]) => value !== '')
  const where = dimension !== '' && segment !== undefined ? { where: `${dimension}:${segment}` } : {}
  return { ...Object.fromEntries(set), ...where }
}
