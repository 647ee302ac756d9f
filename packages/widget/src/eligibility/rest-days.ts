import type { ThrottleOptions } from '../api/gate-options.js'

export const dayMs = 86_400_000

/** The rest after any survey, in days; by itself, as the entry needs no other. */
export const anyRestDays = 14

/**
 * For how many days a person is left in peace where a survey says nothing else. EaseKit's own convention: published ladders
 * range from 7 to 120 days.
 */
export const restDays: { readonly [rest in Exclude<keyof ThrottleOptions, 'perSession'>]-?: number } = {
  surveyDays: 30,
  anyDays: anyRestDays,
  dismissedDays: 60,
  dismissedTwiceDays: 180,
}

/**
 * Whether a rest is not over yet; one of 0 days is none. A time in the future comes from a clock that was set back since: no
 * rest is over then.
 *
 * @param since when it began, in epoch milliseconds
 */
export function isResting(since: number, days: number, now: number): boolean {
  return days > 0 && now - since < days * dayMs
}
