import { daysBetween, shiftDay } from '../publishing/days.js'
import type { Store } from '../storage/store.js'
import { countHardComments, type HardComments } from './count-hard-comments.js'
import { type Counts, countsOf } from './counts-of.js'
import { groupTallies } from './group-tallies.js'
import { readWindows } from './read-windows.js'
import { type ScoredGroup, scoreGroup } from './score-group.js'
import { type Period, periodsIn } from './trend-period.js'

/** All surveys of a project at a glance. */
export interface Overview extends Period {
  /** The days of the window that are over, and as many days before it: what may be compared. `null` while none is over. */
  readonly compared: { readonly after: Period; readonly before: Period } | null
  /** The most recently used first. */
  readonly surveys: readonly SurveyOverview[]
}

/** One survey in it. Groups are in the order of their fingerprints. */
export interface SurveyOverview {
  readonly survey: string
  readonly counts: Counts
  readonly groups: readonly ScoredGroup[]
  readonly before: readonly ScoredGroup[]
  readonly after: readonly ScoredGroup[]
  /** By day up to a month, else by week. */
  readonly periods: readonly (Period & { readonly groups: readonly ScoredGroup[] })[]
  /** Comments from the hard side of the scale; for readers of records only. */
  readonly hardComments?: HardComments
}

/** A window of a project. `today` is the current UTC day. */
export interface OverviewQuery {
  readonly project: string
  readonly from: string
  readonly to?: string | undefined
  readonly pool: boolean
  readonly today: string
  /** Whether only what is published may be seen. */
  readonly isPublished: boolean
  /** The one survey that may be seen. @default all */
  readonly only?: string | undefined
}

const mostDays = 31
/** A window begins so many days before its end at most. */
const longest = 1100

/**
 * Reads all surveys of a project, or the only one that may be seen. The window ends today at the latest and has 1,100 days at most.
 * The cost depends on surveys, days and series, and on at most a hundred comments of each survey.
 */
export async function overviewOf(store: Store, query: OverviewQuery): Promise<Overview> {
  const { project, today, isPublished, only } = query
  const to = query.to && query.to < today ? query.to : today
  const first = shiftDay(to, 1 - longest)
  const window = { from: query.from > first ? query.from : first, to }
  const compared = comparedOf(window, today)
  const listed = isPublished ? await store.publishedSurveys(project) : await store.surveys(project)
  const surveys: SurveyOverview[] = []
  // One after the other: a database that takes answers has better things to do than twenty of these at once.
  for (const survey of new Set(listed.map((one) => one.survey)))
    if (only === undefined || survey === only)
      surveys.push(await readSurvey(store, query, { survey, window, compared }))
  return { ...window, compared, surveys }
}

// A day that still counts cannot be compared with one that is over.
function comparedOf({ from, to }: Period, today: string): Overview['compared'] {
  const yesterday = shiftDay(today, -1)
  const end = to < yesterday ? to : yesterday
  if (end < from) return null
  const days = daysBetween(from, end).length
  return { after: { from, to: end }, before: { from: shiftDay(from, -days), to: shiftDay(from, -1) } }
}

interface Wanted {
  readonly survey: string
  readonly window: Period
  readonly compared: Overview['compared']
}

async function readSurvey(store: Store, query: OverviewQuery, wanted: Wanted): Promise<SurveyOverview> {
  const { project, pool, today, isPublished } = query
  const { survey, window, compared } = wanted
  const every = daysBetween(window.from, window.to).length > mostDays ? 'week' : 'day'
  const periods = periodsIn(window, every)
  const windows = [window, ...(compared ? [compared.before, compared.after] : []), ...periods]
  const tallies = await readWindows(store, { project, survey, isPublished }, windows)
  const series = await store.series(project, survey)
  const scored = tallies.map((tally, at) =>
    groupTallies({ window: tally, series, pool })
      .filter(({ count }) => count > 0)
      .map((group) => scoreGroup(group, (windows[at]?.to ?? today) >= today)),
  )
  const [groups = [], before = [], after = []] = compared ? scored : [scored[0]]
  return {
    survey,
    counts: countsOf(tallies[0] ?? []),
    groups,
    before,
    after,
    periods: periods.map((period, at) => ({ ...period, groups: scored[windows.length - periods.length + at] ?? [] })),
    ...(isPublished ? {} : { hardComments: await countHardComments(store, { project, survey, ...window }, series) }),
  }
}
