import type { Store } from '../storage/store.js'
import type { SegmentQuery, SegmentTally } from '../storage/tally.js'
import { groupTallies } from './group-tallies.js'
import { type ScoredGroup, scoreGroup } from './score-group.js'

/** The figures of a survey by one dimension. */
export interface Segments {
  readonly survey: string
  readonly by: string
  readonly segments: readonly Segment[]
}

/** One value of a dimension, `''` for answers that tell nothing of it. `n` is how many responses were answered. */
export interface Segment {
  readonly value: string
  readonly n: number
  /** The same as `series` of `GET /v1/results`, of these answers alone. */
  readonly groups: readonly ScoredGroup[]
}

/** Which segments to score; `today` is the current UTC day. */
export interface SegmentsQuery extends SegmentQuery {
  readonly pool: boolean
  readonly today: string
}

/**
 * Scores every segment of a dimension on its own, those with most answers first, small ones as well. Its cost depends on days,
 * series, segments and scale points, never on the number of answers.
 */
export async function scoreSegments(
  store: Pick<Store, 'segmentTally' | 'series'>,
  query: SegmentsQuery,
): Promise<Segments> {
  const { project, survey, version, dimension, to, today, pool } = query
  const series = await store.series(project, survey)
  const filling = to === undefined || to >= today
  const windows = new Map<string, SegmentTally[]>()
  for (const tally of await store.segmentTally(query)) {
    const window = windows.get(tally.segment)
    if (window) window.push(tally)
    else windows.set(tally.segment, [tally])
  }
  const segments = [...windows].map(([value, window]) => ({
    value,
    n: window.reduce((sum, { measure, n }) => (measure === 'answered' ? sum + n : sum), 0),
    groups: groupTallies({ window, series, pool })
      .filter(({ count }) => count > 0)
      .map((group) => scoreGroup(group, filling)),
  }))
  return {
    survey: version === undefined ? survey : `${survey}@${version}`,
    by: dimension,
    segments: segments.sort((a, b) => b.n - a.n || (a.value < b.value ? -1 : 1)),
  }
}
