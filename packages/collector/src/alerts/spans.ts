import { shiftDay } from '../publishing/days.js'

const daysFromThursday = 4

/** The last week, Monday to Sunday, that is over before a UTC day. */
export function lastWeek(today: string): readonly [from: string, to: string] {
  const sunday = shiftDay(today, -1 - daysSinceSunday(shiftDay(today, -1)))
  return [shiftDay(sunday, -6), sunday]
}

// The first day of the epoch was a Thursday.
function daysSinceSunday(day: string): number {
  return (Date.parse(day) / 86_400_000 + daysFromThursday) % 7
}
