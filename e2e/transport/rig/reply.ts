/** What the collector of the rig does with one request. Without any field it is an honest collector. */
export interface Reply {
  /** Bytes of the body to read before acting. @default all of them */
  readonly read?: number
  /** Hand the body to the oracle first. @default true unless another `body` is given */
  readonly commit?: boolean
  /** Milliseconds between the commit and the answer. */
  readonly delay?: number
  /** What the answer waits for after the commit. */
  readonly hold?: Promise<unknown>
  /** @default what the oracle says, or 200 */
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  /** Send the CORS headers. @default true */
  readonly cors?: boolean
  /** Another body; a function gets what the oracle would have said. */
  readonly body?: string | ((verdict: string) => string)
  /** Reset the connection, or go silent, instead of (the rest of) an answer. */
  readonly ending?: 'reset' | 'stall-in-headers' | 'stall-in-body'
  /** Milliseconds until a silent connection is reset, as servers and networks do in the end. @default never */
  readonly patience?: number
}
