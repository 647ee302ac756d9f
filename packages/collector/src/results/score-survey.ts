import { shiftDay } from '../publishing/days.js'
import type { Store } from '../storage/store.js'
import { otherSegment } from '../storage/take-segment-room.js'
import type { Tally, TallyQuery } from '../storage/tally.js'
import { type CountedAnswers, countAnswers } from './count-answers.js'
import { type Counts, countsOf } from './counts-of.js'
import type { Where } from './dimension-parameters.js'
import { groupTallies } from './group-tallies.js'
import { scoreComposite } from './score-composite.js'
import { type ScoredGroup, scoreGroup } from './score-group.js'
import { tallyBlocks } from './tally-blocks.js'

/** The figures of a survey, each series on its own, in the order of their fingerprints. */
export interface Results {
  readonly counts: Counts
  readonly series: readonly ScoredGroup[]
  /** How often each reason was given, the most frequent first; for readers of records only. */
  readonly reasons?: readonly ReasonCount[]
  /** For readers of published figures: the last day that is closed, and how little may wait. */
  readonly published?: Published
}

/** How many answers give a reason. */
export interface ReasonCount {
  readonly id: string
  readonly count: number
}

/** What published figures leave out: answers after `until`, a UTC day, and the rest of each version and trigger. */
export interface Published {
  readonly until: string
  /** Always the same words, however many wait. */
  readonly waiting: string
}

/** A window of a survey's answers; `today` is the current UTC day. */
export interface ResultsQuery extends TallyQuery {
  readonly trigger?: string | undefined
  /** Only answers of one segment; without a trigger and a composite. */
  readonly where?: Where | undefined
  readonly pool: boolean
  /** Whether scales of several items get the mean of people's own means. */
  readonly composite: boolean
  readonly today: string
}

/**
 * Reads the counters of a survey and scores them, every series on its own. Its cost depends on days, series and scale
 * points, never on the number of answers, unless a composite is asked for, or a signal that is counted among others only: those
 * read the answers. A window that is not over yet is marked `filling`.
 */
export async function scoreSurvey(store: Store, query: ResultsQuery): Promise<Results> {
  const { trigger } = query
  const where = query.where ?? (trigger === undefined ? undefined : { dimension: 'trigger', segment: trigger })
  if (!query.composite && !where) return withReasons(store, query, await store.tally(query))
  if (!query.composite && where && (query.where || (await hasOwnCounts(store, query, where))))
    return withReasons(store, query, await store.segmentTally({ ...query, ...where }))
  const { tallies, ratings } = await countAnswers(store.answers(query))
  return withReasons(store, query, tallies, query.composite ? ratings : undefined)
}

async function hasOwnCounts(
  store: Store,
  { project, survey }: ResultsQuery,
  { dimension, segment }: Where,
): Promise<boolean> {
  const there = await store.segments({ project, survey, dimension })
  return segment !== otherSegment && (there.includes(segment) || !there.includes(otherSegment))
}

// Reasons are for readers of records alone: a block does not hold them.
async function withReasons(...[store, query, window, ratings]: Parameters<typeof score>): Promise<Results> {
  return { ...(await score(store, query, window, ratings)), reasons: reasonsOf(window) }
}

/** The same of what is published: sums of whole blocks, whatever is asked for. `floor` is the project's. */
export async function scorePublished(store: Store, query: ResultsQuery, floor: number): Promise<Results> {
  const blocks = await store.blocks(query.project, query.survey)
  const results = await score(store, query, tallyBlocks(blocks, query))
  return { ...results, published: { until: shiftDay(query.today, -1), waiting: `fewer than ${floor}` } }
}

async function score(
  store: Store,
  query: ResultsQuery,
  window: readonly Tally[],
  ratings?: CountedAnswers['ratings'],
): Promise<Results> {
  const { project, survey, to, today, pool } = query
  const series = await store.series(project, survey)
  const filling = to === undefined || to >= today
  return {
    counts: countsOf(window),
    series: groupTallies({ window, series, pool })
      .filter(({ count }) => count > 0)
      .map((group) => {
        const composite = ratings && scoreComposite(group, ratings, { filling })
        return { ...scoreGroup(group, filling), ...(composite ? { composite } : {}) }
      }),
  }
}

const reasonPrefix = 'reason:'

function reasonsOf(window: readonly Tally[]): readonly ReasonCount[] {
  const counts = new Map<string, number>()
  for (const { measure, n } of window) {
    if (!measure.startsWith(reasonPrefix)) continue
    const id = measure.slice(reasonPrefix.length)
    counts.set(id, (counts.get(id) ?? 0) + n)
  }
  return [...counts].map(([id, count]) => ({ id, count })).sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
}
