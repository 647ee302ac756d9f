/** How long a person is left in peace, in days; 0 switches a rule off. The strictest rule wins. */
export interface Throttle {
  /** Since this survey was last shown. @default 30 */
  readonly surveyDays?: number | undefined
  /** Since any survey was last shown. @default 14 */
  readonly anyDays?: number | undefined
  /** Since a survey was last dismissed. @default 60 */
  readonly dismissedDays?: number | undefined
  /** Since the second dismissal in a row. @default 180 */
  readonly dismissedTwiceDays?: number | undefined
  /** At most so many surveys of any kind in one session of the tab; a number, not days. @default no limit */
  readonly perSession?: number | undefined
}
