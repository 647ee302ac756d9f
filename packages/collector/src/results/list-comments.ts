import type { Project } from '../projects/project.js'
import type { CommentQuery, Store } from '../storage/store.js'
import { groupTallies } from './group-tallies.js'
import { hiddenGroups } from './hidden-groups.js'
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

/** A page of comments, newest first. `next` continues it; `hidden` when too few have answered to show any. */
export interface Comments {
  readonly comments: readonly ShownComment[]
  readonly next: string | null
  readonly warnings: readonly 'hidden'[]
}

/** Reads a page of comments of the series whose figures may be shown; the others' stay hidden, as do their ratings. */
export async function listComments(
  store: Store,
  project: Project,
  query: Omit<CommentQuery, 'series'>,
): Promise<Comments> {
  const { survey } = query
  const allTime = await store.tally({ project: project.id, survey })
  const window = await store.tally(query)
  const series = await store.series(project.id, survey)
  const groups = groupTallies({ window, allTime, series, pool: true })
  const hidden = hiddenGroups(groups, project.floor)
  const visible = groups.filter(({ fingerprint }) => !hidden.has(fingerprint))
  const rows = await store.comments({ ...query, series: visible.flatMap(({ members }) => [...members.keys()]) })
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
    warnings: visible.length === 0 && groups.some(({ count }) => count > 0) ? ['hidden'] : [],
  }
}
