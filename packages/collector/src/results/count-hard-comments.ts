import type { Series } from '@easekit/scales'
import type { Store } from '../storage/store.js'
import type { TallyQuery } from '../storage/tally.js'
import { isHardSide } from '../wire/is-hard-side.js'

/** How many of the newest comments of a window come from the hard side of the scale. */
export interface HardComments {
  readonly count: number
  /** Whether there are older comments that were not looked at, so that there may be more. */
  readonly isLeast: boolean
}

const mostRead = 100

/** Counts them among the newest hundred, so that it costs the same however many there are. */
export async function countHardComments(
  store: Store,
  query: TallyQuery,
  series: ReadonlyMap<string, Series>,
): Promise<HardComments> {
  const rows = await store.comments({ ...query, limit: mostRead })
  const isHard = ({ rating, series: print }: (typeof rows)[number]): boolean => {
    const fields = series.get(print)
    return rating !== null && fields !== undefined && isHardSide(rating, fields.direction, fields.range)
  }
  return { count: rows.filter(isHard).length, isLeast: rows.length === mostRead }
}
