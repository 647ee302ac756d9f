/** How long a person is left in peace, in days; 0 switches a rule off. The strictest rule wins. */
export interface Throttle {
  /** Since this survey was last shown. @default 30 */
  readonly surveyDays: number
  /** Since any survey was last shown. @default 14 */
  readonly anyDays: number
  /** Since a survey was last dismissed. @default 60 */
  readonly dismissedDays: number
  /** Since the second dismissal in a row. @default 180 */
  readonly dismissedTwiceDays: number
}

/** Fills in the defaults, which are EaseKit's own convention: published ladders range from 7 to 120 days. */
export function withDefaults({
  surveyDays = 30,
  anyDays = 14,
  dismissedDays = 60,
  dismissedTwiceDays = 180,
}: { readonly [rule in keyof Throttle]?: number | undefined } = {}): Throttle {
  return { surveyDays, anyDays, dismissedDays, dismissedTwiceDays }
}
