import type { IssueName, OpenQuestion, Scale } from '@easekit/scales'
import type { QuotaOptions, ScheduleOptions, TargetOptions, ThrottleOptions } from './gate-options.js'
import type { Text } from './localized-text.js'
import type { Position } from './position.js'
import type { Trigger } from './trigger.js'

/** A reason that a person can pick after the rating. */
export interface Reason {
  /** Sent with the answer, for instance `delivery-time`. @example "delivery" */
  readonly id: string
  /**
   * What stands on the chip, in one language or by language tag (`en` is the fallback).
   * @example { "en": "Slow delivery", "de": "Langsame Lieferung" }
   */
  readonly label: Text
}

/** What the last word is, by how the task was for the person. @default the thanks of the language */
export interface ThanksOptions {
  /** After an answer on the easy side. @default the thanks of the language @example "Glad to hear it!" */
  readonly easier?: Text | undefined
  /** After one in the middle. @default the same @example "Thank you." */
  readonly neutral?: Text | undefined
  /** After one on the hard side. @example "Sorry about that. Thank you for telling us." */
  readonly harder?: Text | undefined
}

/** A way out for those who had a hard time, shown under the thanks. It stays until it is closed. */
export interface RecoveryOptions {
  /** What stands on the link. @example "Talk to us" */
  readonly label: Text
  /** `https:`, `http:`, `mailto:`, `tel:`, or a path of this site. Opened in a tab of its own. @example "/help" */
  readonly url: string
}

/** The second question after the answers of one group. */
export interface WhyGroupOptions {
  /**
   * What is asked after the rating. @default the question of the language for this group
   * @example "What made it easy?"
   */
  readonly question?: Text | undefined
  /**
   * Six at most; none with `[]`. @default those of the language for this group, where the survey asks about effort
   * @example [{ "id": "cost", "label": "Cost or fees" }]
   */
  readonly reasons?: readonly Reason[] | undefined
}

/** The optional second question. It follows the answer: how the task was for the person. */
export interface WhyOptions {
  /** `harder` asks only those who had a hard time. @default 'always' @example "harder" */
  readonly ask?: 'always' | 'harder' | 'never' | undefined
  /**
   * Reasons for those who did not find it easy, where their group has none of its own. Six at most; none with `[]`.
   * @example [{ "id": "cost", "label": "Cost or fees" }]
   */
  readonly reasons?: readonly Reason[] | undefined
  /** What is other for those who found it easy. @example { "question": "What made it easy?" } */
  readonly easier?: WhyGroupOptions | undefined
  /** What is other for those in the middle. @example { "reasons": [] } */
  readonly neutral?: WhyGroupOptions | undefined
  /** What is other for those who found it hard. @example { "question": "What was in your way?" } */
  readonly harder?: WhyGroupOptions | undefined
}

/** What one variant of a survey has of its own; all else is as the survey says. */
export interface VariantOptions extends Pick<SurveyOptions, 'delayMs' | 'position' | 'layout' | 'question'> {
  /**
   * Sent with the answer as the attribute `variant`: letters, digits, `_`, `-` and `.`; 1 to 64 characters.
   * @example "late"
   */
  readonly id: string
}

/** One survey: what is asked, when, and how often. */
export interface SurveyOptions {
  /** Letters, digits, `_`, `-` and `.`; 1 to 64 characters. @example "checkout" */
  readonly id: string
  /** Raise it when the survey's meaning changes. @default 1 @example 2 */
  readonly version?: number | undefined
  /** An instrument of `@easekit/scales`, or a function that fetches one. @example "ces2" */
  readonly scale: Scale | OpenQuestion | (() => Promise<Scale | OpenQuestion>)
  /**
   * What makes the survey appear. @default only `ask()` and `trigger(<survey id>)`
   * @example [{ "type": "chat", "when": "ended" }]
   */
  readonly on?: readonly Trigger[] | undefined
  /** Name of the company, where the question names it. @example "Acme" */
  readonly company?: string | undefined
  /** Whether that name is a plural, as in "Die Stadtwerke haben …". @default false @example true */
  readonly companyIsPlural?: boolean | undefined
  /**
   * What was handled, named in the question in whichever language is shown. Recorded as the wording: two choices make two
   * series. @default what the instrument asks by itself; `ease7` and `ease5` ask about the request after a chat
   * @example "order"
   */
  readonly issue?: IssueName | undefined
  /**
   * What is asked in place of the instrument's own question: a text, for every language that the survey is shown in, or
   * texts by language tag; where the language of the page has none, the instrument asks in its own words. `{company}` stands
   * for the company. Recorded as a wording of its own, `own-…`, named after the text: answers to other words are another
   * series. @default what the instrument asks by itself
   * @example "{company} made my repair easy."
   */
  readonly question?: Text | undefined
  /**
   * What `csi` asks about, by item id: 2 to 10 texts. For instruments that stand by name.
   * @example { "price": "Price", "staff": "Staff" }
   */
  readonly items?: Readonly<Record<string, Text>> | undefined
  /**
   * The optional second question, which follows the answer. @default asked always, with the words of the language
   * @example { "ask": "harder" }
   */
  readonly why?: WhyOptions | undefined
  /**
   * A row of points, or a list with all labels printed. Recorded with every answer. @default the instrument's own
   * @example "vertical"
   */
  readonly layout?: 'horizontal' | 'vertical' | undefined
  /**
   * Faces come with their labels and need five points; elsewhere the numbers stay. Recorded. @default 'number'
   * @example "emoji"
   */
  readonly glyph?: 'number' | 'emoji' | undefined
  /** Where the card stands. @default the `position` of all surveys @example "center" */
  readonly position?: Position | undefined
  /** Where the survey goes in the page, an element or a selector. @default over the page @example "#after-order" */
  readonly mount?: Element | string | undefined
  /** What the last word is. @default the thanks of the language @example { "harder": "Sorry about that." } */
  readonly thanks?: ThanksOptions | undefined
  /**
   * A way out for those who had a hard time, under the thanks. @default none
   * @example { "label": "Talk to us", "url": "/help" }
   */
  readonly recovery?: RecoveryOptions | undefined
  /**
   * Offers a call-back after a hard answer, in the second step, with a consent of its own. @default false
   * @example true
   */
  readonly contact?: boolean | undefined
  /** From the event to the question, in milliseconds. @default 0 @example 1500 */
  readonly delayMs?: number | undefined
  /**
   * An experiment: 2 to 10 variants of delay, position, layout or question, of which every visitor gets one, each as likely as
   * any other and the same at every visit. The collector compares their response rates: `GET /v1/experiments`. Raise `version`
   * when they change.
   *
   * @default none
   * @example [{ "id": "now" }, { "id": "late", "delayMs": 20000 }]
   */
  readonly variants?: readonly VariantOptions[] | undefined
  /** Share of visitors who are asked, 0 to 1. @default 1 @example 0.5 */
  readonly sampleRate?: number | undefined
  /** How long a person is left in peace, in days; 0 switches a rule off. @example { "surveyDays": 90 } */
  readonly throttle?: ThrottleOptions | undefined
  /**
   * Names of signals or DOM events that take a waiting question back, for instance `checkout-started`.
   * @example ["checkout-started"]
   */
  readonly cancelOn?: readonly string[] | undefined
  /** At most so many showings on this device in so many days. @example { "shown": 3, "days": 365 } */
  readonly quota?: QuotaOptions | undefined
  /** When it may be asked, by the visitor's clock. @default always @example { "days": ["mon", "tue"] } */
  readonly schedule?: ScheduleOptions | undefined
  /**
   * Where and whom it may ask. All that is given must fit. @default everywhere, everybody
   * @example { "device": "phone" }
   */
  readonly target?: TargetOptions | undefined
}
