import type { Weekday } from '../projects/alert-options.js'
import { weekdays } from '../projects/resolve-alerts.js'
import { shiftDay } from '../publishing/days.js'

// A collector that was down at the hour makes up for it, but not with a week that is nearly over.
const latestDays = 2

/** When the week is summed up. `now` is epoch ms. */
export interface DigestTime {
  readonly weekday: Weekday
  readonly hour: number
  readonly timeZone: string
  readonly now: number
}

/**
 * The day on which a digest was last due, as the calendar of the time zone names it; `undefined` where that is more than two
 * days ago. Going by the calendar, an hour that a change of the clock leaves out or repeats makes no difference.
 */
export function digestDay({ weekday, hour, timeZone, now }: DigestTime): string | undefined {
  const clock = new Intl.DateTimeFormat('en', {
    timeZone,
    weekday: 'long',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    hourCycle: 'h23',
  })
  const parts = new Map(clock.formatToParts(now).map(({ type, value }) => [type, value]))
  const names: readonly string[] = weekdays
  const today = names.indexOf((parts.get('weekday') ?? '').toLowerCase())
  const days = (today - names.indexOf(weekday) + 7) % 7
  const isEarly = days === 0 && Number(parts.get('hour')) < hour
  if (isEarly || days > latestDays) return undefined
  return shiftDay(`${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`, -days)
}
