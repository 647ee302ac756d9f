import { contribution } from '../storage/contribution.js'
import type { Store } from '../storage/store.js'
import type { AnswerQuery, Tally } from '../storage/tally.js'
import { groupTallies } from './group-tallies.js'
import { type ScoredGroup, scoreGroup } from './score-group.js'

/** The figures of all answers that give a reason, each series on its own. */
export interface ScoredReason {
  readonly id: string
  /** How many answers give it, those without a rating too. */
  readonly count: number
  readonly groups: readonly ScoredGroup[]
}

/** Whose reasons; `today` is the current UTC day. */
export interface ReasonsQuery extends AnswerQuery {
  readonly pool: boolean
  readonly today: string
}

/**
 * Scores every reason by the answers that give it, the most frequent first. Which reason goes with which rating is counted
 * nowhere, so that this reads the answers of the window: its cost grows with the records of the project.
 */
export async function scoreReasons(
  store: Pick<Store, 'answers' | 'series'>,
  query: ReasonsQuery,
): Promise<readonly ScoredReason[]> {
  const { project, survey, to, pool, today } = query
  const found = new Map<string, { count: number; readonly tallies: Map<string, Tally> }>()
  for await (const { ratings, reasons, ...answer } of store.answers(query)) {
    if (reasons === null || answer.state === 'test') continue
    const { series } = answer
    const parts = contribution({ ...answer, ratings: JSON.parse(ratings) })
    for (const id of JSON.parse(reasons) as readonly string[]) {
      const reason = found.get(id) ?? { count: 0, tallies: new Map<string, Tally>() }
      found.set(id, reason)
      reason.count += 1
      for (const { measure, value } of parts) {
        const key = `${series} ${measure} ${value}`
        reason.tallies.set(key, { series, measure, value, n: (reason.tallies.get(key)?.n ?? 0) + 1 })
      }
    }
  }
  const series = await store.series(project, survey)
  const filling = to === undefined || to >= today
  return [...found]
    .map(([id, { count, tallies }]) => ({
      id,
      count,
      groups: groupTallies({ window: [...tallies.values()], series, pool })
        .filter((group) => group.count > 0)
        .map((group) => scoreGroup(group, filling)),
    }))
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
}
