import type { Series } from '@easekit/scales'
import type { Store } from '../storage/store.js'
import type { Tally, TallyQuery } from '../storage/tally.js'
import { blocksByPeriod } from './blocks-by-period.js'
import { type Counts, countsOf } from './counts-of.js'
import { groupTallies } from './group-tallies.js'
import { type ScoredGroup, scoreGroup } from './score-group.js'
import { tallyBlocks } from './tally-blocks.js'
import { type Every, type Period, periodsIn } from './trend-period.js'

/** A survey over time. */
export interface Trend {
  /** The survey, as it was asked for: `checkout`, or `checkout@2`. */
  readonly survey: string
  readonly every: Every
  /** In order and without a hole; empty while nothing is counted. */
  readonly periods: readonly TrendPeriod[]
}

/** The figures of one period, each series on its own, as `GET /v1/results` has them for the same days. */
export interface TrendPeriod extends Period {
  readonly counts: Counts
  readonly groups: readonly ScoredGroup[]
}

/** A window of a survey's answers, cut into periods; `today` is the current UTC day. */
export interface TrendQuery extends TallyQuery {
  readonly every: Every
  readonly pool: boolean
  readonly today: string
}

/** The counters of one period. */
interface Part {
  readonly period: Period
  readonly tallies: readonly Tally[]
}

/** Scores every period of a window. Its cost depends on days, series and scale points, never on the number of answers. */
export async function trendSurvey(store: Store, query: TrendQuery): Promise<Trend> {
  const days = await store.dailyTally(query)
  const periods = windowOf(
    days.map(({ day }) => day),
    query,
  )
  const byPeriod = new Map<Period, Tally[]>(periods.map((period) => [period, []]))
  // Both are in the order of days.
  let at = 0
  for (const tally of days) {
    while ((periods[at]?.to ?? tally.day) < tally.day) at += 1
    const period = periods[at]
    if (period) byPeriod.get(period)?.push(tally)
  }
  return score(
    store,
    query,
    [...byPeriod].map(([period, tallies]) => ({ period, tallies })),
  )
}

/** The same of what is published: of each period its whole blocks, as a view of its days has them. */
export async function trendPublished(store: Store, query: TrendQuery): Promise<Trend> {
  const { version, from, to } = query
  const blocks = await store.blocks(query.project, query.survey)
  const inside = blocks.filter(
    ({ requires, day }) =>
      requires.length === 0 && (from === undefined || day >= from) && (to === undefined || day <= to),
  )
  const periods = windowOf(inside.map(({ day }) => day).sort(), query)
  const parts = blocksByPeriod(blocks, periods)
  return score(
    store,
    query,
    periods.map((period, at) => ({ period, tallies: tallyBlocks(parts[at] ?? [], { version, ...period }) })),
  )
}

// From the first day that counts to the end of the window or today, so that a silence at the end is seen.
function windowOf(days: readonly string[], { from, to, every, today }: TrendQuery): readonly Period[] {
  const [first] = days
  const last = days.at(-1)
  if (first === undefined || last === undefined) return []
  const end = [to ?? today, today].reduce((a, b) => (a < b ? a : b))
  return periodsIn({ from: from !== undefined && from > first ? from : first, to: end > last ? end : last }, every)
}

async function score(store: Store, query: TrendQuery, parts: readonly Part[]): Promise<Trend> {
  const { project, survey, version, every, pool, today } = query
  const series: ReadonlyMap<string, Series> = parts[0] ? await store.series(project, survey) : new Map()
  return {
    survey: version === undefined ? survey : `${survey}@${version}`,
    every,
    periods: parts.map(({ period, tallies }) => ({
      ...period,
      counts: countsOf(tallies),
      groups: groupTallies({ window: tallies, series, pool })
        .filter(({ count }) => count > 0)
        .map((group) => scoreGroup(group, period.to >= today)),
    })),
  }
}
