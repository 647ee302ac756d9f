import type { Figure } from './figure.js'
import type { Unit } from './preset/presets.js'

const DIGITS: Readonly<Record<Unit, number>> = { points: 2, percent: 1, 'net-points': 1 }
const SUFFIX: Readonly<Record<Unit, string>> = { points: ' points', percent: ' %', 'net-points': ' net points' }

const numberIn = (unit: Unit): ((value: number) => string) => {
  const format = new Intl.NumberFormat('en', {
    maximumFractionDigits: DIGITS[unit],
    signDisplay: unit === 'net-points' ? 'exceptZero' : 'auto',
  })
  return (value) => format.format(value)
}

/**
 * One English sentence with everything a figure must not be shown without: unit, preset with its cut-off, what larger
 * means, interval, count and warnings. For reports, logs and alternative texts.
 *
 * @param floor fewest answers that are shown, for the sentence about a hidden figure. @default 5
 */
export const describeFigure = (figure: Figure, floor = 5): string => {
  const { preset, value, unit, interval, count, method, warnings, formula, larger, effectiveCount } = figure
  if (value === null || count === null) return `${preset}: fewer than ${floor} answers, so nothing is shown.`
  const write = numberIn(unit)
  const number = new Intl.NumberFormat('en', { maximumFractionDigits: 1 })
  const answers = number.format(count)
  const effective =
    effectiveCount === undefined ? '' : `, as precise as ${number.format(effectiveCount)} of equal weight`
  const range = interval
    ? `${Math.round(interval.level * 100)} % interval ${write(interval.low)} to ${write(interval.high)} (${method})`
    : 'everybody answered, so there is no interval'
  const limits = warnings.length > 0 ? ` Note: ${warnings.join(', ')}.` : ''
  return `${preset}: ${write(value)}${SUFFIX[unit]} (${formula}; larger means ${larger}); ${range}; ${answers} ${count === 1 ? 'answer' : 'answers'}${effective}.${limits}`
}
