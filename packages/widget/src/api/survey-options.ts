import type { IssueName, OpenQuestion, Scale } from '@easekit/scales'
import type { QuotaOptions, ScheduleOptions, TargetOptions, ThrottleOptions } from './gate-options.js'
import type { Text } from './localized-text.js'
import type { Position } from './position.js'
import type { Trigger } from './trigger.js'

/** A reason that a person can pick after the rating. */
export interface Reason {
  /** Sent with the answer, for instance `delivery-time`. */
  readonly id: string
  /** What stands on the chip, in one language or by language tag (`en` is the fallback). */
  readonly label: Text
}

/** What the last word is, by how the task was for the person. @default the thanks of the language */
export interface ThanksOptions {
  readonly easier?: Text | undefined
  readonly neutral?: Text | undefined
  readonly harder?: Text | undefined
}

/** A way out for those who had a hard time, shown under the thanks. It stays until it is closed. */
export interface RecoveryOptions {
  readonly label: Text
  /** `https:`, `http:`, `mailto:`, `tel:`, or a path of this site. Opened in a tab of its own. */
  readonly url: string
}

/** The second question after the answers of one group. */
export interface WhyGroupOptions {
  /** @default the question of the language for this group */
  readonly question?: Text | undefined
  /** Six at most; none with `[]`. @default those of the language for this group, where the survey asks about effort */
  readonly reasons?: readonly Reason[] | undefined
}

/** The optional second question. It follows the answer: how the task was for the person. */
export interface WhyOptions {
  /** `harder` asks only those who had a hard time. @default 'always' */
  readonly ask?: 'always' | 'harder' | 'never' | undefined
  /** Reasons for those who did not find it easy, where their group has none of its own. Six at most; none with `[]`. */
  readonly reasons?: readonly Reason[] | undefined
  readonly easier?: WhyGroupOptions | undefined
  readonly neutral?: WhyGroupOptions | undefined
  readonly harder?: WhyGroupOptions | undefined
}

/** What one variant of a survey has of its own; all else is as the survey says. */
export interface VariantOptions extends Pick<SurveyOptions, 'delayMs' | 'position' | 'layout' | 'question'> {
  /** Sent with the answer as the attribute `variant`: letters, digits, `_`, `-` and `.`; 1 to 64 characters. */
  readonly id: string
}

/** One survey: what is asked, when, and how often. */
export interface SurveyOptions {
  /** Letters, digits, `_`, `-` and `.`; 1 to 64 characters. */
  readonly id: string
  /** Raise it when the survey's meaning changes. @default 1 */
  readonly version?: number | undefined
  /** An instrument of `@easekit/scales`, or a function that fetches one. */
  readonly scale: Scale | OpenQuestion | (() => Promise<Scale | OpenQuestion>)
  /** What makes the survey appear. @default only `ask()` and `trigger(<survey id>)` */
  readonly on?: readonly Trigger[] | undefined
  /** Name of the company, where the question names it. */
  readonly company?: string | undefined
  /** Whether that name is a plural, as in "Die Stadtwerke haben …". @default false */
  readonly companyIsPlural?: boolean | undefined
  /**
   * What was handled, named in the question in whichever language is shown. Recorded as the wording: two choices make two
   * series. @default what the instrument asks by itself; `ease7` and `ease5` ask about the request after a chat
   */
  readonly issue?: IssueName | undefined
  /**
   * What is asked in place of the instrument's own question: a text, for every language that the survey is shown in, or
   * texts by language tag; where the language of the page has none, the instrument asks in its own words. `{company}` stands
   * for the company. Recorded as a wording of its own, `own-…`, named after the text: answers to other words are another
   * series. @default what the instrument asks by itself
   */
  readonly question?: Text | undefined
  /** What `csi` asks about, by item id: 2 to 10 texts. For instruments that stand by name. */
  readonly items?: Readonly<Record<string, Text>> | undefined
  readonly why?: WhyOptions | undefined
  /** A row of points, or a list with all labels printed. Recorded with every answer. @default the instrument's own */
  readonly layout?: 'horizontal' | 'vertical' | undefined
  /** Faces come with their labels and need five points; elsewhere the numbers stay. Recorded. @default 'number' */
  readonly glyph?: 'number' | 'emoji' | undefined
  /** Where the card stands. @default the `position` of all surveys */
  readonly position?: Position | undefined
  /** Where the survey goes in the page, an element or a selector. @default over the page */
  readonly mount?: Element | string | undefined
  readonly thanks?: ThanksOptions | undefined
  readonly recovery?: RecoveryOptions | undefined
  /** Offers a call-back after a hard answer, in the second step, with a consent of its own. @default false */
  readonly contact?: boolean | undefined
  /** From the event to the question, in milliseconds. @default 0 */
  readonly delayMs?: number | undefined
  /**
   * An experiment: 2 to 10 variants of delay, position, layout or question, of which every visitor gets one, each as likely as
   * any other and the same at every visit. The collector compares their response rates: `GET /v1/experiments`. Raise `version`
   * when they change.
   *
   * @default none
   */
  readonly variants?: readonly VariantOptions[] | undefined
  /** Share of visitors who are asked, 0 to 1. @default 1 */
  readonly sampleRate?: number | undefined
  /** How long a person is left in peace, in days; 0 switches a rule off. */
  readonly throttle?: ThrottleOptions | undefined
  /** Names of signals or DOM events that take a waiting question back, for instance `checkout-started`. */
  readonly cancelOn?: readonly string[] | undefined
  /** At most so many showings on this device in so many days. */
  readonly quota?: QuotaOptions | undefined
  /** When it may be asked, by the visitor's clock. @default always */
  readonly schedule?: ScheduleOptions | undefined
  /** Where and whom it may ask. All that is given must fit. @default everywhere, everybody */
  readonly target?: TargetOptions | undefined
}
