import { shiftDay } from '../publishing/days.js'

/** How long the periods of a trend are. */
export type Every = 'day' | 'week' | 'month'

/** UTC days, both inclusive. */
export interface Period {
  readonly from: string
  readonly to: string
}

/** The day, the week from Monday to Sunday, or the month that holds a UTC day. */
export function periodAround(day: string, every: Every): Period {
  if (every === 'day') return { from: day, to: day }
  if (every === 'week') {
    // Sunday is 0, and ends the week.
    const from = shiftDay(day, -((new Date(day).getUTCDay() + 6) % 7))
    return { from, to: shiftDay(from, 6) }
  }
  const from = `${day.slice(0, 7)}-01`
  const inNext = shiftDay(from, 31)
  return { from, to: shiftDay(`${inNext.slice(0, 7)}-01`, -1) }
}

/**
 * The periods of a window, without a hole. The first and the last are cut at the ends of the window, so that each says which of
 * its days are counted.
 */
export function periodsIn({ from, to }: Period, every: Every): readonly Period[] {
  const periods: Period[] = []
  for (let day = from; day <= to; ) {
    const whole = periodAround(day, every)
    const end = whole.to < to ? whole.to : to
    periods.push({ from: day, to: end })
    day = shiftDay(end, 1)
  }
  return periods
}
