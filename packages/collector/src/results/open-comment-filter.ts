import type { Series } from '@easekit/scales'
import type { CommentState } from '../storage/comment-state.js'
import type { CommentRow } from '../storage/store.js'
import type { Where } from './dimension-parameters.js'
import { languageOf } from './language-of.js'
import { type Side, sideOf } from './side-of.js'

/** What comments are looked for by; what is left out is any. */
export interface CommentFilter {
  readonly where?: Where | undefined
  readonly reason?: string | undefined
  readonly state?: CommentState | undefined
  readonly contact?: 'wanted' | undefined
  /** Words that all have to be in it, in any order and case. */
  readonly search?: string | undefined
  readonly side?: Side | undefined
  /** The tag of a language. */
  readonly language?: string | undefined
}

/** Whether a comment fits; `undefined` where all do. `series` is what each fingerprint of the survey stands for. */
export function openCommentFilter(
  { where, reason, state, contact, search, side, language }: CommentFilter,
  series: ReadonlyMap<string, Series>,
): ((row: CommentRow) => boolean) | undefined {
  const words = fold(search ?? '')
    .split(/\s+/)
    .filter((word) => word !== '')
  const isAnything = [where, reason, state, contact, side, language].every((one) => one === undefined)
  if (isAnything && words.length === 0) return undefined
  return (row) => {
    if (where && row.dimensions[where.dimension] !== where.segment) return false
    if (reason !== undefined && !row.reasons.includes(reason)) return false
    if (state !== undefined && row.mark !== state) return false
    if (contact !== undefined && !row.wantsContact) return false
    const fields = series.get(row.series)
    // What says too little about itself has no side.
    if (side !== undefined && (row.rating === null || !fields || sideOf(row.rating, fields) !== side)) return false
    if (language !== undefined && languageOf(row, fields) !== language) return false
    if (words.length === 0) return true
    const text = fold(row.comment)
    return words.every((word) => text.includes(word))
  }
}

// As people type it: without case and without what composes letters and digits differently.
function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}
