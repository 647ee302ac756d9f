import type { CommentQuery, Store } from '../storage/store.js'
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
}

/** A page of comments, newest first. `next` continues it. */
export interface Comments {
  readonly comments: readonly ShownComment[]
  readonly next: string | null
}

/** Reads a page of comments, each beside the rating it explains. */
export async function listComments(store: Store, query: CommentQuery): Promise<Comments> {
  const series = await store.series(query.project, query.survey)
  const rows = await store.comments(query)
  const last = rows.length === query.limit ? rows.at(-1) : undefined
  return {
    comments: rows.map(({ id, at, comment, effort, series: print }) => {
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
