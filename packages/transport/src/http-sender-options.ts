/** What {@link httpSender} takes. */
export interface HttpSenderOptions {
  /** URL of the collector's ingest door, such as `https://ces.example.com/v1/responses`. */
  readonly endpoint: string
  /** Replaces the global `fetch`, which is otherwise read at each attempt. */
  readonly fetch?: typeof fetch | undefined
}
