import { binary } from '@easekit/scales'
import { type Interval, score } from '@easekit/scales/scoring'
import { noFloor } from '../results/score-rating.js'

/** A share of some subjects with its interval, both in percent; `null` of none. */
export interface Share {
  readonly value: number
  readonly interval: Interval | null
}

/** The share of those of whom something is known to have come, with the interval of every share of answers. */
export function shareOf(came: number, asked: number): Share | null {
  const { value, interval } = score(binary, 'share-yes', [asked - came, came], noFloor)
  return value === null || asked === 0 ? null : { value, interval }
}
