import type { AttributeValue } from './attributes.js'
import type { DeviceClass } from './device-class.js'

/** How long a person is left in peace, in days; 0 switches a rule off. The strictest rule wins. */
export interface ThrottleOptions {
  /** Since this survey was last shown. @default 30 @example 90 */
  readonly surveyDays?: number | undefined
  /** Since any survey was last shown. @default 14 @example 60 */
  readonly anyDays?: number | undefined
  /** Since a survey was last dismissed. @default 60 @example 90 */
  readonly dismissedDays?: number | undefined
  /** Since the second dismissal in a row. @default 180 @example 365 */
  readonly dismissedTwiceDays?: number | undefined
  /** At most so many surveys of any kind in one session of the tab; a number, not days. @default no limit @example 1 */
  readonly perSession?: number | undefined
}

/** At most `shown` showings of a survey on one device in `days` days. */
export interface QuotaOptions {
  /** So many showings. @example 3 */
  readonly shown: number
  /** In so many days. @example 365 */
  readonly days: number
}

/** A day of the week. */
export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun'

/** When a survey may be asked, by the visitor's own clock. All that is given must fit. */
export interface ScheduleOptions {
  /** First day, `2026-01-31`. @example "2026-01-31" */
  readonly from?: string | undefined
  /** Last day, itself included. @example "2026-02-28" */
  readonly until?: string | undefined
  /** Days of the week. @default every day @example ["mon", "tue", "wed"] */
  readonly days?: readonly Weekday[] | undefined
  /** From the first full hour up to the second, 0 to 24; `[22, 6]` goes over midnight. @example [9, 17] */
  readonly hours?: readonly [from: number, to: number] | undefined
}

/** Where and whom a survey may ask. All that is given must fit; of a list, one. */
export interface TargetOptions {
  /** Patterns of the page, as in the trigger `url`: `/account/*`. @example "/account/*" */
  readonly url?: string | readonly string[] | undefined
  /** What the referrer contains, or `''` for none: `google.`. @example ["google.", ""] */
  readonly referrer?: string | readonly string[] | undefined
  /** Kinds of device, told by pointer and screen. @example ["phone", "tablet"] */
  readonly device?: DeviceClass | readonly DeviceClass[] | undefined
  /** Language tags of the page; `pt` fits `pt-BR`. @example "pt" */
  readonly language?: string | readonly string[] | undefined
  /**
   * Values that the attributes of the page or of the signal must have; of a list, one.
   * @example { "plan": ["pro", "team"] }
   */
  readonly attributes?: Readonly<Record<string, AttributeValue | readonly AttributeValue[]>> | undefined
  /** Whether the visitor was on this site before, in an earlier session than this one. @example "returning" */
  readonly visitor?: 'new' | 'returning' | undefined
}
