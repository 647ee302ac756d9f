import type { Unit } from '@easekit/scales/scoring'

const plain = new Intl.NumberFormat('en')
const points = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
const percent = new Intl.NumberFormat('en', { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 })
const wholePercent = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 0 })
const net = new Intl.NumberFormat('en', { signDisplay: 'exceptZero', maximumFractionDigits: 1 })
const moment = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' })
const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto', style: 'narrow' })

const steps: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
]

// None and all are exact, so decimals would only pretend to say more.
function inPercent(share: number): string {
  return (share === 0 || share === 1 ? wholePercent : percent).format(share)
}

/** How numbers and times look on the page. */
export const format = {
  count: (n: number): string => plain.format(n),
  /** A share of a whole, from 0 to 1. */
  share: (part: number, all: number): string => (all === 0 ? '–' : inPercent(part / all)),
  /** A value in the unit of its figure. */
  value: (value: number, unit: Unit): string =>
    unit === 'points' ? points.format(value) : unit === 'percent' ? inPercent(value / 100) : net.format(value),
  moment: (at: string): string => moment.format(new Date(at)),
  /** An end of a scale, which needs no decimals. */
  end: (value: number, unit: Unit): string =>
    unit === 'points' ? plain.format(value) : unit === 'percent' ? wholePercent.format(value / 100) : net.format(value),
  /** How long ago, in words; the date for anything older than a week. */
  ago: (at: string, now: number): string => {
    const gone = now - Date.parse(at)
    if (gone > 7 * 86_400_000) return moment.format(new Date(at))
    const step = steps.find(([, ms]) => gone >= ms)
    return step ? relative.format(-Math.floor(gone / step[1]), step[0]) : 'just now'
  },
} as const
