/** Who is told what about a project's figures, when, and how. Only `dashboard` is needed. */
export interface AlertOptions {
  /**
   * Address of the collector's dashboard, such as `https://ces.example.com/dashboard`: every alert links into it.
   * @example "https://ces.example.com/dashboard"
   */
  readonly dashboard: string
  /** Language of the messages: `en`, `ru`, `fa` or `de`. @default 'en' @example "de" */
  readonly language?: AlertLanguage | undefined
  /** IANA time zone of the digest's hour. Days of figures are UTC. @default 'UTC' @example "Europe/Berlin" */
  readonly timeZone?: string | undefined
  /**
   * What the alerts are made of. `results`: published figures only, so that a message tells nobody more than a reader of results
   * may see. `records`: live figures, for recipients who may read records anyway. @default 'results'
   * @example "records"
   */
  readonly reads?: 'results' | 'records' | undefined
  /**
   * What is told of. `control`: a finished week or day lies outside its control limits; `target`: a target is missed for sure;
   * `volume`: answers stop coming; `unknown`: pages name a project that the collector does not know.
   * @default all, `unknown` only where the collector serves no other project
   * @example ["control", "target"]
   */
  readonly kinds?: readonly AlertKind[] | undefined
  /**
   * By survey: what its score should reach, a number in its first way of scoring, or that of another one. @default none
   * @example { "checkout": 5.8 }
   */
  readonly targets?: Readonly<Record<string, number | AlertTarget>> | undefined
  /** Where messages are posted. @default nowhere @example { "url": "https://hooks.example/ces", "shape": "slack" } */
  readonly webhook?: AlertWebhookOptions | undefined
  /**
   * Who gets them by e-mail. @default nobody
   * @example { "smtp": "smtps://ces:secret@mail.example", "from": "ces@shop.example", "to": ["team@shop.example"] }
   */
  readonly email?: AlertEmailOptions | undefined
  /**
   * When the week is summed up, `false` for never. The hour is 0–23 in `timeZone`. @default { weekday: 'monday', hour: 8 }
   * @example { "weekday": "friday", "hour": 16 }
   */
  readonly digest?: { readonly weekday?: Weekday | undefined; readonly hour?: number | undefined } | false | undefined
}

export type AlertKind = 'control' | 'target' | 'volume' | 'unknown'

export type AlertLanguage = 'en' | 'ru' | 'fa' | 'de'

export type Weekday = 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday'

/** What a score should reach. On scales where larger means harder it should not exceed it. */
export interface AlertTarget {
  /** Id of a way of scoring, such as `top2of7`. @default the first of the scale @example "top2of7" */
  readonly preset?: string | undefined
  /** In the unit of that score: points of the scale, percent, or net points. @example 80 */
  readonly value: number
}

/** An address that messages are posted to. */
export interface AlertWebhookOptions {
  /** `https:` or `http:`. @example "https://hooks.example/ces" */
  readonly url: string
  /**
   * `slack`: what Slack's incoming webhooks take. `event`: JSON, signed as Standard Webhooks. @default 'event'
   * @example "slack"
   */
  readonly shape?: 'slack' | 'event' | undefined
  /** For `event`: `whsec_` and the base64 of 24 to 64 random bytes. @example "whsec_MDEyMzQ1Njc4OWFiY2RlZmdoaWprbG1u" */
  readonly secret?: string | undefined
}

/** How e-mail is sent. */
export interface AlertEmailOptions {
  /**
   * `smtps://user:password@host`, or `smtp://…`, which changes to TLS where the server offers it.
   * @example "smtps://ces:secret@mail.example"
   */
  readonly smtp: string
  /** Address of the sender. @example "ces@shop.example" */
  readonly from: string
  /** Addresses of the recipients, 1–50. @example ["team@shop.example"] */
  readonly to: readonly string[]
}
