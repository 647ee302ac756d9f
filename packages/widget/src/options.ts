import type { OpenQuestion, Scale } from '@easekit/scales'
import type { Sender } from '@easekit/transport'
import type { Quota } from './eligibility/quota.js'
import type { Schedule } from './eligibility/schedule.js'
import type { Target } from './eligibility/target.js'
import type { Throttle } from './eligibility/throttle.js'
import type { Trigger } from './trigger/types.js'
import type { Position } from './view/position.js'
import type { Text } from './view/text.js'

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

/** The optional second question. */
export interface WhyOptions {
  /** @default 'always' */
  readonly ask?: 'always' | 'never' | undefined
  /** At most six are shown. @default none, only the text field */
  readonly reasons?: readonly Reason[] | undefined
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
  /** What was handled, in English questions: "order", "request". */
  readonly issue?: string | undefined
  /** What `csi` asks about, by item id: 2 to 10 texts. For instruments that stand by name. */
  readonly items?: Readonly<Record<string, Text>> | undefined
  readonly why?: WhyOptions | undefined
  /** A row of points, or a list with all labels printed. Recorded with every answer. @default the instrument's own */
  readonly layout?: 'horizontal' | 'vertical' | undefined
  /** Faces come with their labels and need five points; elsewhere the numbers stay. Recorded. @default 'number' */
  readonly glyph?: 'number' | 'emoji' | undefined
  /** Where the survey goes in the page, an element or a selector. @default over the page */
  readonly mount?: Element | string | undefined
  readonly thanks?: ThanksOptions | undefined
  readonly recovery?: RecoveryOptions | undefined
  /** From the event to the question, in milliseconds. @default 0 */
  readonly delayMs?: number | undefined
  /** Share of visitors who are asked, 0 to 1. @default 1 */
  readonly sampleRate?: number | undefined
  /** How long a person is left in peace, in days; 0 switches a rule off. */
  readonly throttle?: Throttle | undefined
  /** Names of signals or DOM events that take a waiting question back, for instance `checkout-started`. */
  readonly cancelOn?: readonly string[] | undefined
  /** At most so many showings on this device in so many days. */
  readonly quota?: Quota | undefined
  /** When it may be asked, by the visitor's clock. @default always */
  readonly schedule?: Schedule | undefined
  /** Where and whom it may ask. All that is given must fit. @default everywhere, everybody */
  readonly target?: Target | undefined
}

/** Everything `createEaseKit` takes. */
export interface EaseKitOptions {
  /** Public key of the project, sent with every answer: 1 to 64 letters, digits, `_` and `-`. */
  readonly project: string
  /** Address of the collector, for instance `https://ces.example.com`. Required unless `sender` is given. */
  readonly endpoint?: string | undefined
  /** Carries the answers in place of the built-in HTTP sender. */
  readonly sender?: Sender | undefined
  readonly surveys: readonly SurveyOptions[]
  /** A language tag, or `auto` for the page's own language. @default 'auto' */
  readonly locale?: string | undefined
  /** Share of visitors who are never asked, 0 to 1, to compare with. @default 0 */
  readonly holdout?: number | undefined
  /** What is known of the visitor, for `target.attributes`. It stays on the page. */
  readonly attributes?: Readonly<Record<string, string | number | boolean>> | undefined
  /** Where answers and the ledger are kept: on the device, or in memory only. @default 'device' */
  readonly storage?: 'device' | 'memory' | undefined
  /** With `required` nothing is stored before `setConsent({ storage: true })`. @default 'assumed' */
  readonly consent?: 'required' | 'assumed' | undefined
  /** @default 'auto', the device's setting */
  readonly theme?: 'auto' | 'light' | 'dark' | undefined
  /** Where the card stands in wide windows; in narrow ones it is a sheet at the top or at the bottom. @default 'bottom-end' */
  readonly position?: Position | undefined
  /** Brand colour, any CSS colour; its contrast is corrected to WCAG AA. @default the token `--easekit-accent` */
  readonly accent?: string | undefined
  /** A line that says what this is. @default false */
  readonly poweredBy?: boolean | undefined
  /** For pages whose content security policy lets styles in by nonce only, in browsers without constructable sheets. */
  readonly nonce?: string | undefined
}
