import type { Side } from '../../results/side-of.js'
import type { CommentState } from '../../storage/comment-state.js'

/** What the collector filters by, so that what fits is found beyond what was read. `''` is any. */
export interface AskedFilter {
  /** Words that all have to be in a comment, in any order and case. */
  readonly search: string
  readonly side: Side | ''
  /** The tag of a language. */
  readonly language: string
  readonly reason: string
  readonly state: CommentState | ''
  readonly contact: 'wanted' | ''
  readonly subject: string
  /** What answers are counted by, such as `device` or `attribute:plan`. */
  readonly dimension: string
  /** Of the dimension; `undefined` until one is chosen. */
  readonly segment: string | undefined
}

/** Everything. */
export const anyComment: AskedFilter = {
  search: '',
  side: '',
  language: '',
  reason: '',
  state: '',
  contact: '',
  subject: '',
  dimension: '',
  segment: undefined,
}

/** The search parameters of a filter, those of any left out. */
export function parametersOf({ dimension, segment, ...filter }: AskedFilter): Readonly<Record<string, string>> {
  const set = Object.entries(filter).filter(([, value]) => value.trim() !== '')
  const where = dimension !== '' && segment !== undefined ? { where: `${dimension}:${segment}` } : {}
  return { ...Object.fromEntries(set), ...where }
}
