import type { AttributeValue } from './attributes.js'
import type { DeviceClass } from './device-class.js'

/** How long a person is left in peace, in days; 0 switches a rule off. The strictest rule wins. */
export interface ThrottleOptions {
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

/** At most `shown` showings of a survey on one device in `days` days. */
export interface QuotaOptions {
  /** 1 to 1,000. */
  readonly shown: number
  /** 1 to 3,650. */
  readonly days: number
}

/** A day of the week. */
export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun'

/** When a survey may be asked, by the visitor's own clock. All that is given must fit. */
export interface ScheduleOptions {
  /** First day, `2026-01-31`. */
  readonly from?: string | undefined
  /** Last day, itself included. */
  readonly until?: string | undefined
  readonly days?: readonly Weekday[] | undefined
  /** From the first full hour up to the second, 0 to 24; `[22, 6]` goes over midnight. */
  readonly hours?: readonly [from: number, to: number] | undefined
}

/** Where and whom a survey may ask. All that is given must fit; of a list, one. */
export interface TargetOptions {
  /** Patterns of the page, as in the trigger `url`: `/account/*`. */
  readonly url?: string | readonly string[] | undefined
  /** What the referrer contains, or `''` for none: `google.`. */
  readonly referrer?: string | readonly string[] | undefined
  readonly device?: DeviceClass | readonly DeviceClass[] | undefined
  /** Language tags of the page; `pt` fits `pt-BR`. */
  readonly language?: string | readonly string[] | undefined
  /** Values that the attributes of the page or of the signal must have; of a list, one. */
  readonly attributes?: Readonly<Record<string, AttributeValue | readonly AttributeValue[]>> | undefined
  /** Whether the visitor was on this site before, in an earlier session than this one. */
  readonly visitor?: 'new' | 'returning' | undefined
}
