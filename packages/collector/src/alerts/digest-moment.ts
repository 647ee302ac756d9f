import type { Weekday } from '../projects/alert-options.js'
import { weekdays } from '../projects/resolve-alerts.js'

const hourMs = 3_600_000
// A collector that was down at the hour makes up for it, but not with a week that is nearly over.
const latestHours = 72

/** When the week is summed up. `now` is epoch ms. */
export interface DigestTime {
  readonly weekday: Weekday
  readonly hour: number
  readonly timeZone: string
  readonly now: number
}

/**
 * The UTC day of the last moment at which a digest was due, as the time zone's clock shows it; `undefined` where that is more
 * than three days ago. An hour that a change of the clock leaves out is the next one.
 */
export function digestDay({ weekday, hour, timeZone, now }: DigestTime): string | undefined {
  const clock = new Intl.DateTimeFormat('en', { timeZone, weekday: 'long', hour: 'numeric', hourCycle: 'h23' })
  const at = (time: number): number => {
    const parts = clock.formatToParts(time)
    const of = (type: string): string => parts.find((part) => part.type === type)?.value ?? ''
    const day = weekdays.indexOf(of('weekday').toLowerCase() as Weekday)
    return day * 24 + Number(of('hour'))
  }
  const wanted = weekdays.indexOf(weekday) * 24 + hour
  const hours = (at(now) - wanted + 168) % 168
  if (hours > latestHours) return undefined
  // Named by the day on which it was due, so that every look until the next one finds the same.
  return new Date(now - hours * hourMs).toISOString().slice(0, 10)
}
