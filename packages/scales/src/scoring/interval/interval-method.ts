import { EaseKitError } from '../../instrument/easekit-error.js'
import type { Unit } from '../preset/presets.js'

/** A way to compute an interval. */
export type IntervalMethod = 'adjusted-t' | 't' | 'score' | 'wilson' | 'clopper-pearson' | 'adjusted-wald'

const FITTING: Readonly<Record<Unit, readonly IntervalMethod[]>> = {
  points: ['adjusted-t', 't', 'score'],
  percent: ['adjusted-t', 'wilson', 'clopper-pearson'],
  'net-points': ['adjusted-t', 'adjusted-wald'],
}

/**
 * The method, checked.
 *
 * @throws EaseKitError for one that does not apply to figures in the unit
 */
export const intervalMethodOf = (unit: Unit, method: IntervalMethod = 'adjusted-t'): IntervalMethod => {
  if (!FITTING[unit].includes(method))
    throw new EaseKitError(`\`method\` must be one of ${FITTING[unit].join(', ')} for ${unit}, got "${method}"`)
  return method
}
