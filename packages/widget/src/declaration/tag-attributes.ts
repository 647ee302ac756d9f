/** What the script tag may say: the `data-*` attributes, as `dataset` spells them. The JSON wins over them. */
export interface TagAttributes {
  /** Public key of the project. @default the one of the script's address, `easekit.js?project=shop` @example shop */
  readonly project?: string | undefined
  /** Address of the collector. @default the folder that the script comes from @example https://ces.example.com */
  readonly endpoint?: string | undefined
  /** A language tag. @default auto, the page's own language @example pt-BR */
  readonly locale?: string | undefined
  /** Has the collector asked for the surveys; needs no value. @default not asked, unless the address names the project @example true */
  readonly remote?: string | undefined
  /** `auto`, `light` or `dark`. @default auto @example dark */
  readonly theme?: string | undefined
  /** Id of the one survey that the attributes describe; without it those below say nothing. @default none @example checkout */
  readonly survey?: string | undefined
  /** Its instrument. @default ces2 @example ease7 */
  readonly scale?: string | undefined
  /**
   * Its triggers, separated by commas, each with the value of its first field after a colon; times are in seconds.
   * @default none: only `EaseKit('ask', …)` and `EaseKit('trigger', …)`
   * @example checkout,chat:ended,timer:20
   */
  readonly on?: string | undefined
  /** Name of the company, where the question names it. @default none @example Acme */
  readonly company?: string | undefined
  /** What was handled. @default what the instrument asks by itself @example order */
  readonly issue?: string | undefined
  /** From the event to the question, in milliseconds. @default 0 @example 1500 */
  readonly delayMs?: string | undefined
  /** Share of visitors who are asked, 0 to 1. @default 1 @example 0.5 */
  readonly sampleRate?: string | undefined
  /** Where the chunks are, if not beside the script. @default the script's own address @example https://cdn.example.com/easekit/ */
  readonly base?: string | undefined
  /**
   * Of `easekit.full.js` in the page of an app, which it then waits for: name of the `WKWebView` message handler.
   * @default none, a page like any other
   * @example easekit
   */
  readonly bridge?: string | undefined
  /** Of the same: origin of the page that frames this one, if that is the app. @default none @example https://app.example */
  readonly parent?: string | undefined
}
