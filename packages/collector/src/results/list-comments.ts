import type { Series } from '@easekit/scales'
import type { CommentState } from '../storage/comment-state.js'
import type { CommentQuery, CommentRow, Store } from '../storage/store.js'
import { type FoundComments, findComments } from './find-comments.js'
import { languageOf } from './language-of.js'
import { type CommentFilter, openCommentFilter } from './open-comment-filter.js'
import { scaleOf } from './scale-of.js'

/** A comment beside the rating it explains. `at` is ISO 8601 UTC. */
export interface ShownComment {
  readonly id: string
  readonly at: string
  readonly comment: string
  readonly effort: number | null
  readonly scale: string | null
  readonly label: string | null
  readonly locale: string | null
  /** Ids of the reasons given beside it. */
  readonly reasons: readonly string[]
  /** What it is about, such as an order. */
  readonly subject: string | null
  /** `phone`, `tablet`, `desktop` or `other`. */
  readonly device: string | null
  /** The path of the page, as answers are counted by it. */
  readonly page: string | null
  /** What readers have done about it. */
  readonly state: CommentState
  /** Whether the person wants to be contacted; where stands in `GET /v1/contacts`. */
  readonly wantsContact: boolean
}

/** A page of comments, newest first. */
export interface Comments {
  readonly comments: readonly ShownComment[]
  /** Continues it; null at the end. */
  readonly next: string | null
  /** ISO 8601 UTC: all that are as new were looked through; null where all were. */
  readonly searchedTo: string | null
}

/** Which comments to list. */
export type ListQuery = CommentQuery & CommentFilter

/**
 * Reads a page of comments, each beside the rating it explains. Those that fit a filter are looked for among a bounded number, so
 * that a page of them may hold few or none and still be continued; a subject is found by its index.
 */
export async function listComments(
  store: Pick<Store, 'comments' | 'series'>,
  { where, reason, state, contact, search, side, language, ...query }: ListQuery,
): Promise<Comments> {
  const series = await store.series(query.project, query.survey)
  const fits = openCommentFilter({ where, reason, state, contact, search, side, language }, series)
  const { found, last } = fits ? await findComments(store, query, fits) : await readPage(store, query)
  return {
    comments: found.map((row) => showComment(row, series.get(row.series))),
    next: last ? `${last.at}_${last.id}` : null,
    searchedTo: last ? new Date(last.at).toISOString() : null,
  }
}

async function readPage(store: Pick<Store, 'comments'>, query: CommentQuery): Promise<FoundComments> {
  const found = await store.comments(query)
  return { found, last: found.length === query.limit ? found.at(-1) : undefined }
}

function showComment(
  { at, series: _, rating: __, dimensions, mark, ...row }: CommentRow,
  fields: Series | undefined,
): ShownComment {
  const scale = fields && scaleOf(fields)
  const label = scale && row.effort !== null ? scale.labels[(row.effort - scale.min) / scale.step] : undefined
  return {
    ...row,
    at: new Date(at).toISOString(),
    scale: fields?.scale ?? null,
    label: label ?? null,
    locale: languageOf({ dimensions }, fields),
    device: dimensions.device || null,
    page: dimensions.page || null,
    state: mark,
  }
}
