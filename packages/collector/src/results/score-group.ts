import type { Series } from '@easekit/scales'
import type { Figure } from '@easekit/scales/scoring'
import type { Project } from '../projects/project.js'
import type { Group } from './group.js'
import { scaleOf } from './scale-of.js'
import { type ScoredRating, scoreRating } from './score-rating.js'

/** A group as it is shown. A hidden one says nothing but which scale it is about. */
export interface ScoredGroup {
  readonly scale: string
  readonly fingerprint: string
  /** Present unless hidden, as are the next three. Where members differ in a field, it is left out. */
  readonly series?: Partial<Series>
  /** Label ids, one per point, ascending. */
  readonly labels?: readonly string[]
  /** Answered responses. */
  readonly count?: number
  /** Dense: a zero for every point nobody chose. Absent for a scale of several items. */
  readonly histogram?: Readonly<Record<string, number>>
  readonly scores: readonly Figure[]
  /** For a scale of several items: each by its id, if enough people have rated it. There is no total. */
  readonly items?: Readonly<Record<string, ScoredRating>>
  readonly warnings: readonly string[]
}

/** Scores a group; whether it may be shown at all has been decided before. */
export function scoreGroup(
  group: Group,
  { floor, demo }: Project,
  { hidden, filling }: { hidden: boolean; filling: boolean },
): ScoredGroup {
  const [first] = group.members.values()
  const { fingerprint, count, pooled, histograms } = group
  if (!first || hidden) return { scale: first?.scale ?? '', fingerprint, scores: [], warnings: ['hidden'] }
  const scale = scaleOf(first)
  const options = { floor, demo, filling, pooled }
  const main = histograms.get('effort')
  const rating = main && scoreRating(scale, main, options)
  const items = [...histograms].flatMap(([measure, answers]) => {
    const scored = measure === 'effort' ? undefined : scoreRating(scale, answers, options)
    return scored ? [[measure.slice('effort.'.length), scored] as const] : []
  })
  return {
    scale: first.scale,
    fingerprint,
    series: Object.fromEntries(Object.entries(first).filter(([field]) => !pooled.some((name) => name === field))),
    labels: scale.labels,
    count,
    ...(rating ? { histogram: rating.histogram } : {}),
    scores: rating?.scores ?? [],
    ...(items.length > 0 ? { items: Object.fromEntries(items.sort(([a], [b]) => (a < b ? -1 : 1))) } : {}),
    warnings: [...(filling ? ['filling'] : []), ...pooled.map((field) => `pooled:${field}`)],
  }
}
