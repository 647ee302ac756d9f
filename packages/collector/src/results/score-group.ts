import type { Series } from '@easekit/scales'
import { type Figure, score } from '@easekit/scales/scoring'
import type { Project } from '../options/project.js'
import type { Group } from './group.js'
import { scaleOf } from './scale-of.js'

/** A group as it is shown. A hidden one says nothing but which scale it is about. */
export interface ScoredGroup {
  readonly scale: string
  readonly fingerprint: string
  /** Present unless hidden, as are `labels`, `count` and `histogram`. Where members differ in a field, it is left out. */
  readonly series?: Partial<Series>
  /** Label ids, one per point, ascending. */
  readonly labels?: readonly string[]
  readonly count?: number
  /** Dense: a zero for every point nobody chose. */
  readonly histogram?: Readonly<Record<string, number>>
  readonly scores: readonly Figure[]
  readonly warnings: readonly string[]
}

/** Scores a group by every preset of its scale, its default first; the floor has been applied before. */
export function scoreGroup(
  group: Group,
  project: Project,
  { hidden, filling }: { hidden: boolean; filling: boolean },
): ScoredGroup {
  const [first] = group.members.values()
  const { fingerprint, count } = group
  if (!first || hidden) return { scale: first?.scale ?? '', fingerprint, scores: [], warnings: ['hidden'] }
  const scale = scaleOf(first)
  const values = scale.labels.map((_, at) => scale.min + at * scale.step)
  const bars = values.map((value) => group.histogram.get(value) ?? 0)
  const pooled = group.pooled.map((field) => `pooled:${field}` as const)
  const { floor, demo } = project
  const options = { floor, demo, filling, pooled: group.pooled }
  const scores = scale.presets.map((preset) => score(scale, preset, bars, options))
  return {
    scale: first.scale,
    fingerprint,
    series: Object.fromEntries(Object.entries(first).filter(([field]) => !group.pooled.some((name) => name === field))),
    labels: scale.labels,
    count,
    histogram: Object.fromEntries(values.map((value, at) => [String(value), bars[at] ?? 0])),
    scores,
    warnings: [...(filling ? ['filling'] : []), ...pooled],
  }
}
