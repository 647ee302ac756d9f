import { decide, type GateResult } from './eligibility/decide.js'
import { readLedger } from './eligibility/read-ledger.js'
import type { Host } from './host.js'
import type { StartSurvey } from './start-options.js'

/**
 * The gates that every survey has, as they stand now.
 *
 * @param subjects digests of the ids of the order or chat
 */
export function gates(
  { options, ledger, draw, platform }: Host,
  { id, throttle, sampleRate = 1 }: StartSurvey,
  subjects: readonly string[] = [],
): GateResult[] {
  const { holdout = 0 } = options
  return decide({
    survey: id,
    subjects,
    ledger: readLedger(ledger),
    throttle,
    sampleRate,
    draw: draw(id, sampleRate),
    holdout,
    holdoutDraw: draw(':holdout', 1 - holdout),
    now: platform.now(),
  })
}
