import { EaseKitError } from '../../instrument/easekit-error.js'
import type { Warning } from '../figure.js'
import type { Range } from '../histogram.js'
import type { Moments } from '../moments.js'
import { adjustedT } from './adjusted-t.js'
import { adjustedWald } from './adjusted-wald.js'
import { clopperPearson } from './clopper-pearson.js'
import type { IntervalMethod } from './interval-method.js'
import type { Level } from './level.js'
import { meanScore } from './mean-score.js'
import { meanT } from './mean-t.js'
import { wilson } from './wilson.js'

/** Which interval is wanted. */
export interface Wanted {
  readonly level: Level
  readonly method: IntervalMethod
  /** Number of people who could have answered, over the number of answers. Absent: unknown or many. */
  readonly population?: number | undefined
}

/** An interval in steps from the smallest value, with what limits it. */
export interface Found extends Range {
  readonly warnings: readonly Warning[]
}

/** Differences this small are rounding. Without it a mean and its mirror image could fall on two sides of a rule. */
const ROUNDING = 1e-12

/** The interval of a mean of 0 … `steps`, by the method asked for. */
export const intervalOf = (moments: Moments, steps: number, wanted: Wanted): Found => {
  const { count, mean } = moments
  const { level, population } = wanted
  // Small population: the variance shrinks by (M − n) / (M − 1), which is what a larger n would do.
  const growth = population === undefined ? 1 : (population - 1) / (population - count)
  switch (wanted.method) {
    case 'adjusted-t':
      return { ...adjustedT(moments, steps, level, population ? { size: population } : undefined), warnings: [] }
    case 't':
      return byT(moments, steps, level, 1 / Math.sqrt(growth))
    case 'score':
      return { ...meanScore(mean, steps, count * growth, level), warnings: nearEnd(mean, steps) }
    case 'wilson':
      return { ...wilson(mean, count * growth, level), warnings: [] }
    case 'clopper-pearson':
      return { ...clopperPearson(Math.round(mean * count), count, level), warnings: [] }
    case 'adjusted-wald':
      return byWald(moments, level)
  }
}

const nearEnd = (mean: number, steps: number): readonly Warning[] =>
  Math.min(mean, steps - mean) < steps * 0.1 - ROUNDING ? ['near-end'] : []

const byT = ({ count, mean, deviation }: Moments, steps: number, level: Level, shrink: number): Found => {
  if (deviation === null) return { low: 0, high: steps, warnings: ['small-sample'] }
  const { low, high } = meanT({ mean, deviation, count, shrink, level })
  const clamped: readonly Warning[] = low < 0 || high > steps ? ['clamped'] : []
  return { low: Math.max(0, low), high: Math.min(steps, high), warnings: [...clamped, ...nearEnd(mean, steps)] }
}

/** Its constants hold for 95 % only. The shares of both groups follow from mean and spread of 0, 1 and 2. */
const byWald = ({ count, mean, squares }: Moments, level: Level): Found => {
  if (level !== 0.95) throw new EaseKitError(`\`level\` must be 0.95 for the method adjusted-wald, got ${level}`)
  const net = mean - 1
  const ends = squares / count + net * net
  const { low, high, clamped } = adjustedWald((ends + net) / 2, (ends - net) / 2, count)
  return { low: 1 + low, high: 1 + high, warnings: clamped ? ['clamped'] : [] }
}
