import type { CheckedSurvey } from '../api/checked-options.js'
import type { HeardSignal } from '../trigger/heard-signal.js'
import type { DeviceStorage } from './device-storage.js'
import type { Ledger } from './ledger/ledger.js'

/**
 * Whether more has to be looked at than the entry has looked at already: somebody who was asked before, a signal of an
 * earlier page, rules that few surveys have, something that may be taken back, a pause. The code for it is fetched only then.
 *
 * @param paused where a pause of the survey is remembered
 */
export function needsGates(
  { quota, schedule, target, throttle, cancelOn }: CheckedSurvey,
  { name, others }: HeardSignal,
  { memory, prefix }: Ledger,
  storage: DeviceStorage,
  paused: string,
): boolean {
  return Boolean(
    others ||
      quota ||
      schedule ||
      target ||
      throttle?.perSession ||
      cancelOn ||
      name.startsWith('chat-') ||
      Object.keys(memory)[0] ||
      storage.keys(prefix)[0] ||
      storage.get(paused),
  )
}
