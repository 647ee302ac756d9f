import type { Measure, RatingMeasure, Store, Tally, TallyQuery } from '../storage/store.js'
import { groupTallies } from './group-tallies.js'
import { type ScoredGroup, scoreGroup } from './score-group.js'

/** How many responses reached each stage. */
export type Counts = Readonly<Record<Exclude<Measure, RatingMeasure>, number>>

/** The figures of a survey, each series on its own, in the order of their fingerprints. */
export interface Results {
  readonly counts: Counts
  readonly series: readonly ScoredGroup[]
}

/** A window of a survey's answers; `today` is the current UTC day. */
export interface ResultsQuery extends TallyQuery {
  readonly pool: boolean
  readonly today: string
}

/**
 * Reads the counters of a survey and scores them, every series on its own. Its cost depends on days, series and scale
 * points, never on the number of answers. A window that is not over yet is marked `filling`.
 */
export async function scoreSurvey(store: Store, query: ResultsQuery): Promise<Results> {
  const { project, survey, to, today, pool } = query
  const window = await store.tally(query)
  const series = await store.series(project, survey)
  const filling = to === undefined || to >= today
  return {
    counts: countsOf(window),
    series: groupTallies({ window, series, pool })
      .filter(({ count }) => count > 0)
      .map((group) => scoreGroup(group, filling)),
  }
}

function countsOf(tallies: readonly Tally[]): Counts {
  const count = (wanted: Measure): number =>
    tallies.reduce((sum, { measure, n }) => (measure === wanted ? sum + n : sum), 0)
  return {
    shown: count('shown'),
    answered: count('answered'),
    completed: count('completed'),
    dismissed: count('dismissed'),
  }
}
