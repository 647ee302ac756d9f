import type { ShownComment } from '../../results/list-comments.js'
import { isHardSide } from '../../wire/is-hard-side.js'
import { knownScale } from '../../wire/known-scale.js'

/** What a reader looks for among comments. */
export interface CommentFilter {
  /** Words that all have to be in it, in any order and case. */
  readonly search: string
  readonly side: 'any' | 'hard' | 'easy'
  /** The tag of a language, or `''` for any. */
  readonly locale: string
}

/** The comments that fit. One of a scale that is not known has no side. */
export function filterComments(comments: readonly ShownComment[], filter: CommentFilter): readonly ShownComment[] {
  const words = fold(filter.search)
    .split(/\s+/)
    .filter((word) => word !== '')
  return comments.filter((one) => {
    if (filter.locale !== '' && one.locale !== filter.locale) return false
    if (filter.side !== 'any' && sideOf(one) !== filter.side) return false
    const text = fold(one.comment)
    return words.every((word) => text.includes(word))
  })
}

// As people type it: without case and without what composes letters and digits differently.
function fold(text: string): string {
  return text.normalize('NFKC').toLocaleLowerCase()
}

function sideOf({ effort, scale }: ShownComment): 'hard' | 'easy' | undefined {
  const known = knownScale(scale ?? '')
  if (effort === null || !known) return undefined
  const { direction, min, max } = known
  if (isHardSide(effort, direction, [min, max])) return 'hard'
  // The middle of a scale lies on neither side, seen from either end.
  return isHardSide(min + max - effort, direction, [min, max]) || direction === 'likelihood-up' ? 'easy' : undefined
}
