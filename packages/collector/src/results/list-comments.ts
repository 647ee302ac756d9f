import type { CommentQuery, Store } from '../storage/store.js'
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
}

/** A page of comments, newest first. `next` continues it. */
export interface Comments {
  readonly comments: readonly ShownComment[]
  readonly next: string | null
}

/** Which comments to list. */
export interface ListQuery extends CommentQuery {
  readonly where?: Where | undefined
}

/**
 * Reads a page of comments, each beside the rating it explains. Those of one segment are looked for among the next 500, so that a
 * page of them may hold few or none and still be continued.
 */
export async function listComments(
  store: Pick<Store, 'comments' | 'series'>,
  { where, ...query }: ListQuery,
): Promise<Comments> {
  const series = await store.series(query.project, query.survey)
  const limit = where ? mostLookedAt : query.limit
  const rows = await store.comments({ ...query, limit })
  const wanted = where ? rows.filter(({ dimensions }) => dimensions[where.dimension] === where.segment) : rows
  const shown = wanted.slice(0, query.limit)
  const last = wanted.length > shown.length ? shown.at(-1) : rows.length === limit ? rows.at(-1) : undefined
  return {
    comments: shown.map(({ id, at, comment, effort, series: print }) => {
      const fields = series.get(print)
      const scale = fields && scaleOf(fields)
      const label = scale && effort !== null ? scale.labels[(effort - scale.min) / scale.step] : undefined
      return {
        id,
        at: new Date(at).toISOString(),
        comment,
        effort,
        scale: fields?.scale ?? null,
        label: label ?? null,
        locale: fields?.locale ?? null,
      }
    }),
    next: last ? `${last.at}_${last.id}` : null,
  }
}
