import type { Sender } from '@easekit/transport'
import type { Attributes } from './attributes.js'
import type { ThrottleOptions } from './gate-options.js'
import type { Position } from './position.js'
import type { SurveyOptions } from './survey-options.js'

/** Everything `createEaseKit` takes. */
export interface EaseKitOptions {
  /** Public key of the project, sent with every answer: 1 to 64 letters, digits, `_` and `-`. @example "shop" */
  readonly project: string
  /**
   * Address of the collector, for instance `https://ces.example.com`. Required unless `sender` is given.
   * @example "https://ces.example.com"
   */
  readonly endpoint?: string | undefined
  /** Carries the answers in place of the built-in HTTP sender. */
  readonly sender?: Sender | undefined
  /**
   * What is asked, each survey with its instrument and triggers.
   * @example [{ "id": "checkout", "scale": "ces2", "on": [{ "type": "checkout" }] }]
   */
  readonly surveys: readonly SurveyOptions[]
  /** A language tag, or `auto` for the page's own language. @default 'auto' @example "pt-BR" */
  readonly locale?: string | undefined
  /** Share of visitors who are never asked, 0 to 1, to compare with. @default 0 @example 0.1 */
  readonly holdout?: number | undefined
  /**
   * How long a person is left in peace, for every survey that says nothing else of its own, field by field.
   * @example { "anyDays": 60 }
   */
  readonly throttle?: ThrottleOptions | undefined
  /**
   * What is known of the visitor, for `target.attributes`. It stays on the page, but for what `sendAttributes` lists.
   * @example { "plan": "pro" }
   */
  readonly attributes?: Attributes | undefined
  /**
   * Which attributes go out with an answer, at most 20 names: of those that the page gives in `attributes`, by `setAttributes`
   * or with a signal, and these, which are read where an order was heard: `order.value`, `order.currency`, `order.count` (how
   * many things), `customer.type`; from the address of that page `utm.source`, `utm.medium`, `utm.campaign`, `utm.term` and
   * `utm.content`. Values are numbers, booleans or texts of up to 64 characters that identify nobody; others are told in the
   * console and left out. Nothing goes out where the browser asks for privacy (`navigator.globalPrivacyControl`).
   *
   * @default none
   * @example ["plan", "order.value"]
   */
  readonly sendAttributes?: readonly string[] | undefined
  /** Where answers and the ledger are kept: on the device, or in memory only. @default 'device' @example "memory" */
  readonly storage?: 'device' | 'memory' | undefined
  /**
   * With `required` nothing is stored before `setConsent({ storage: true })`. @default 'assumed'
   * @example "required"
   */
  readonly consent?: 'required' | 'assumed' | undefined
  /** Colours of the card. @default 'auto', the device's setting @example "dark" */
  readonly theme?: 'auto' | 'light' | 'dark' | undefined
  /**
   * Where the card stands in wide windows; in narrow ones it is a sheet at the top or at the bottom. @default 'bottom-end'
   * @example "bottom-start"
   */
  readonly position?: Position | undefined
  /**
   * Brand colour, any CSS colour; its contrast is corrected to WCAG AA. @default the token `--easekit-accent`
   * @example "#2563eb"
   */
  readonly accent?: string | undefined
  /** A line that says what this is. @default false @example true */
  readonly poweredBy?: boolean | undefined
  /**
   * Shows every survey at once, one after another, whatever its triggers, gates and delays say, and once more at each of
   * its signals. The card says that it is a test; the answers are marked, and the collector counts them nowhere.
   *
   * @default whether the page's address holds `?easekit=test`
   * @example true
   */
  readonly test?: boolean | undefined
  /**
   * For pages whose content security policy lets styles in by nonce only, in browsers without constructable sheets.
   * @example "r4nd0m"
   */
  readonly nonce?: string | undefined
}
