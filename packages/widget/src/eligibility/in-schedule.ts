import type { ScheduleOptions, Weekday } from '../api/gate-options.js'

const week: readonly Weekday[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']

/** Whether a moment, by the local clock, lies within a schedule. */
export function inSchedule(
  { from = '', until = '~', days = week, hours = [0, 24] }: ScheduleOptions,
  now: Date,
): boolean {
  const two = (value: number): string => `${value}`.padStart(2, '0')
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
  const hour = now.getHours()
  const [first, last] = hours
  const inHours = first < last ? hour >= first && hour < last : hour >= first || hour < last
  const weekday = week[now.getDay()]
  return day >= from && day <= until && !!weekday && days.includes(weekday) && inHours
}
