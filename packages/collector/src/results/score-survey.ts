import type { Project } from '../projects/project.js'
import type { Measure, RatingMeasure, Store, Tally, TallyQuery } from '../storage/store.js'
import { groupTallies } from './group-tallies.js'
import { hiddenGroups } from './hidden-groups.js'
import { type ScoredGroup, scoreGroup } from './score-group.js'

/** How many responses reached each stage. */
export type Counts = Readonly<Record<Exclude<Measure, RatingMeasure>, number>>

/** The figures of a survey. */
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
 * Reads the counters of a survey and scores them. Its cost depends on days, series and scale points, never on the
 * number of answers. A window that is not over yet is marked `filling`.
 */
export async function scoreSurvey(store: Store, project: Project, query: ResultsQuery): Promise<Results> {
  const { survey, version, from, to, today, pool } = query
  const isWhole = version === undefined && from === undefined && to === undefined
  const window = await store.tally(query)
  const allTime = isWhole ? window : await store.tally({ project: project.id, survey })
  const series = await store.series(project.id, survey)
  const groups = groupTallies({ window, allTime, series, pool })
  const hidden = hiddenGroups(groups, project.floor)
  const filling = to === undefined || to >= today
  return {
    counts: countsOf(window),
    series: groups
      .filter(({ count }) => count > 0)
      .map((group) => scoreGroup(group, project, { hidden: hidden.has(group.fingerprint), filling })),
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
