import type { CheckedSurvey } from '../api/checked-options.js'
import type { Gate } from '../api/explanation.js'
import type { DeviceStorage } from './device-storage.js'
import type { Ledger } from './ledger/ledger.js'
import { anyRestDays, isResting } from './rest-days.js'
import type { Draw } from './sticky-draw.js'

/** What the early look needs. */
export interface EarlyInput {
  /** Share of visitors who are never asked, 0 to 1. */
  readonly holdout: number
  readonly draw: Draw
  readonly storage: DeviceStorage
  readonly ledger: Ledger
  /** Epoch milliseconds. */
  readonly now: number
}

/**
 * Why what decides need not even be fetched: the draws, and, where nobody waits for a reason, the rest that is longest for
 * most.
 *
 * @param ask given where the page asks by itself and waits for the outcome
 */
export function refuseEarly(
  { id, sampleRate = 1, throttle }: CheckedSurvey,
  ask: object | undefined,
  { holdout, draw, storage, ledger, now }: EarlyInput,
): Gate | undefined {
  if (draw(':holdout', 1 - holdout) >= 1 - holdout) return 'holdout'
  if (draw(id, sampleRate) >= sampleRate) return 'sample'
  if (ask) return undefined
  const { anyDays = anyRestDays } = throttle ?? {}
  // An entry of the ledger begins with its time.
  const rests = (key: string): boolean => isResting(Number.parseInt(storage.get(key), 10), anyDays, now)
  return storage.keys(ledger.prefix).some(rests) ? 'any-cooldown' : undefined
}
