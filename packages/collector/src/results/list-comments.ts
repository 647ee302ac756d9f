import type { CommentState } from '../storage/comment-state.js'
import type { CommentQuery, CommentRow, Store } from '../storage/store.js'
import type { Where } from './dimension-parameters.js'
import { scaleOf } from './scale-of.js'

const mostLookedAt = 500

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

/** A page of comments, newest first. `next` continues it. */
export interface Comments {
  readonly comments: readonly ShownComment[]
  readonly next: string | null
}

/** Which comments to list. */
export interface ListQuery extends CommentQuery {
  readonly where?: Where | undefined
  readonly reason?: string | undefined
  readonly state?: CommentState | undefined
  readonly contact?: 'wanted' | undefined
}

/**
 * Reads a page of comments, each beside the rating it explains. Those that fit a filter are looked for among the next 500, so that
 * a page of them may hold few or none and still be continued; a subject is found by its index.
 */
export async function listComments(
  store: Pick<Store, 'comments' | 'series'>,
  { where, reason, state, contact, ...query }: ListQuery,
): Promise<Comments> {
  const series = await store.series(query.project, query.survey)
  const fits = (row: CommentRow): boolean =>
    (!where || row.dimensions[where.dimension] === where.segment) &&
    (reason === undefined || row.reasons.includes(reason)) &&
    (state === undefined || row.mark === state) &&
    (contact === undefined || row.wantsContact)
  const isFiltered = [where, reason, state, contact].some((one) => one !== undefined)
  const limit = isFiltered ? mostLookedAt : query.limit
  const rows = await store.comments({ ...query, limit })
  const wanted = rows.filter(fits)
  const shown = wanted.slice(0, query.limit)
  const last = wanted.length > shown.length ? shown.at(-1) : rows.length === limit ? rows.at(-1) : undefined
  return {
    comments: shown.map(({ at, series: print, dimensions, mark, ...row }) => {
      const fields = series.get(print)
      const scale = fields && scaleOf(fields)
      const label = scale && row.effort !== null ? scale.labels[(row.effort - scale.min) / scale.step] : undefined
      return {
        ...row,
        at: new Date(at).toISOString(),
        scale: fields?.scale ?? null,
        label: label ?? null,
        locale: fields?.locale ?? null,
        device: dimensions.device || null,
        page: dimensions.page || null,
        state: mark,
      }
    }),
    next: last ? `${last.at}_${last.id}` : null,
  }
}
