import type { Scale, Series } from '@easekit/scales'
import { type Figure, presetsOf, type ScoreOptions, scoreItems } from '@easekit/scales/scoring'
import type { Group } from './group.js'
import { scaleOf } from './scale-of.js'
import { noFloor, type ScoredRating, scoreRating } from './score-rating.js'

/** A group as it is shown. */
export interface ScoredGroup {
  readonly scale: string
  readonly fingerprint: string
  /** For readers of results: small series of one instrument, of which each alone would have too few people. */
  readonly other?: true
  /** What the answers have in common. Where pooled ones differ in a field, it is left out. */
  readonly series: Partial<Series>
  /** Label ids, one per point, ascending. */
  readonly labels: readonly string[]
  /** Answered responses. */
  readonly count: number
  /** Dense: a zero for every point nobody chose. Absent for a scale of several items. */
  readonly histogram?: Readonly<Record<string, number>>
  /** Of a scale of several items only the index, where it has one; the effort dimensions have none. */
  readonly scores: readonly Figure[]
  /** For a scale of several items: each by its id, as far as it was rated. */
  readonly items?: Readonly<Record<string, ScoredRating>>
  /** The mean of people's own means over all items, where it was asked for. Its interval knows how far ratings go together. */
  readonly composite?: Figure
  readonly warnings: readonly string[]
}

/** Scores a group. `filling` says that its window can still receive answers. */
export function scoreGroup(
  { members, fingerprint, isOther = false, count, pooled, histograms }: Group,
  filling: boolean,
): ScoredGroup {
  // Never empty.
  const [first] = members.values() as Iterable<Series> as [Series]
  const scale = scaleOf(first)
  const options = { filling, pooled }
  // An item is scored like a question of its own.
  const { items: _, ...single } = scale
  const main = histograms.get('effort')
  const rating = main && scoreRating(scale, main, options)
  const items = [...histograms].flatMap(([measure, answers]) => {
    const scored = measure === 'effort' ? undefined : scoreRating(single, answers, options)
    return scored ? [[measure.slice('effort.'.length), scored] as const] : []
  })
  return {
    scale: first.scale,
    fingerprint,
    ...(isOther ? { other: true as const } : {}),
    series: Object.fromEntries(Object.entries(first).filter(([field]) => !pooled.some((name) => name === field))),
    labels: scale.labels,
    count,
    ...(rating ? { histogram: rating.histogram } : {}),
    scores: rating?.scores ?? indexOf(scale, Object.fromEntries(items), options),
    ...(items.length > 0 ? { items: Object.fromEntries(items.sort(([a], [b]) => (a < b ? -1 : 1))) } : {}),
    warnings: [...(filling ? ['filling'] : []), ...pooled.map((field) => `pooled:${field}`)],
  }
}

// The index over the items, as soon as somebody has rated each of them.
function indexOf(
  scale: Scale,
  items: Readonly<Record<string, ScoredRating>>,
  options: Pick<ScoreOptions, 'filling' | 'pooled'>,
): readonly Figure[] {
  if (!scale.items?.every((id) => items[id]) || !presetsOf(scale).includes('csi-mean')) return []
  const bars = scale.items.map((id) => [id, Object.values(items[id]?.histogram ?? {})] as const)
  return [scoreItems(scale, Object.fromEntries(bars), { ...options, ...noFloor }).index]
}
