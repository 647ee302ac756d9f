import type { AlertOptions } from './alert-options.js'

/** What may be set for one project. Every field is optional. */
export interface ProjectOptions {
  /**
   * Fewest people whose answers are published together to readers of results. Who reads records sees all figures.
   * Range 3–10; 1 only together with `demo: true`.
   * @default 5
   * @example 10
   */
  readonly floor?: number | undefined
  /** Marks invented data: allows `floor: 1`, and the dashboard says so. @default false @example true */
  readonly demo?: boolean | undefined
  /**
   * Origins whose pages may answer, such as `https://shop.example` or, for an app, `capacitor://localhost`. Records from elsewhere are held, not counted.
   * Requests without an origin or with `Origin: null` (webviews) pass, because they cannot name one.
   * @default all
   * @example ["https://shop.example"]
   */
  readonly origins?: readonly string[] | undefined
  /** Survey ids that take no more answers: late records are held. @default none @example ["checkout-2025"] */
  readonly closed?: readonly string[] | undefined
  /**
   * Survey ids that always have room, beside those in `config`: what anybody else sends is held where there is too much of it.
   * @default none
   * @example ["checkout"]
   */
  readonly surveys?: readonly string[] | undefined
  /**
   * Attributes that answers are counted by, as pages send them in `context.attributes`: at most 20 names of 1–64 letters, digits,
   * `_`, `-` and `.`, or an object from name to the values that always have room, at most 50 of up to 64 characters. Other attributes
   * are removed on arrival, but for `variant`.
   * @default none
   * @example { "plan": ["free", "pro"] }
   */
  readonly attributes?: readonly string[] | Readonly<Record<string, readonly string[]>> | undefined
  /**
   * Triggers, sources, pages and languages that always have counts of their own, at most 50 each: a survey has the first 50 of each
   * besides, and what is beyond is counted as `other`. Pages are paths, see docs/wire-format.md.
   * @default none, beside the languages that EaseKit speaks
   * @example { "page": ["/thanks"] }
   */
  readonly segments?:
    | {
        readonly trigger?: readonly string[] | undefined
        readonly source?: readonly string[] | undefined
        readonly page?: readonly string[] | undefined
        readonly language?: readonly string[] | undefined
      }
    | undefined
  /**
   * For how many days records are kept after they have arrived: text, subject, page and all else of them go, and the figures stay.
   * Range 1–36500.
   * @default for ever
   * @example 365
   */
  readonly retentionDays?: number | undefined
  /**
   * Where to send events, signed as Standard Webhooks.
   * @default none
   * @example { "url": "https://shop.example/easekit", "secret": "whsec_MDEyMzQ1Njc4OWFiY2RlZmdoaWprbG1u" }
   */
  readonly webhook?: WebhookOptions | undefined
  /**
   * By which server invitations go out as mail: `smtp:` or `smtps:` with user and password, and the address that they come from.
   * @default none, invitations go out by the webhook
   */
  readonly mail?: { readonly smtp: string; readonly from: string } | undefined
  /**
   * Who is told when a score leaves its limits, misses its target, or answers stop coming. @default nobody
   * @example { "dashboard": "https://ces.example.com/dashboard" }
   */
  readonly alerts?: AlertOptions | undefined
  /**
   * What `GET /v1/config` answers: the JSON of the page, without `project` and `endpoint`. An object, the path of a JSON
   * file, which is read again after it has changed, or a function, for instance one that asks a database.
   * @default none, the pages hold their surveys themselves
   * @example { "surveys": [] }
   */
  readonly config?: object | string | (() => object | Promise<object>) | undefined
}

/** Where a project's events go, and which. */
export interface WebhookOptions {
  /** `https:` or `http:`. @example "https://shop.example/easekit" */
  readonly url: string
  /** `whsec_` and the base64 of 24 to 64 random bytes. @example "whsec_MDEyMzQ1Njc4OWFiY2RlZmdoaWprbG1u" */
  readonly secret: string
  /**
   * `completed`: a response is finished; sent once. `erased`: a finished response was erased; only its id is told.
   * @default both
   * @example ["completed"]
   */
  readonly kinds?: readonly ('completed' | 'erased')[] | undefined
  /**
   * Leaves out completed responses unless all of these hold when they are sent. `answered`: there is a rating or a comment;
   * `commented`: a comment; `harder`: the rating lies on the hard side of the middle (dissatisfied, or 0 to 6 of 10).
   * @default none, every completed response is sent
   * @example ["harder", "commented"]
   */
  readonly only?: readonly ('answered' | 'commented' | 'harder')[] | undefined
}

/** The projects of a collector: ids, or an object from id to options. */
export type ProjectList = readonly string[] | Readonly<Record<string, ProjectOptions>>
