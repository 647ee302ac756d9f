/** What a message carries. Its fields depend on the type, see docs/webview.md. */
export type Payload = Readonly<Record<string, unknown>>

/** One message between the page and the app around it, as a JSON string on every host. */
export interface Message {
  /** Major version of the protocol. */
  readonly ek: number
  /** Unique per sender and page load, 1 to 64 characters. */
  readonly id: string
  /** The id of the message that this one answers. */
  readonly re?: string | undefined
  readonly type: string
  readonly payload?: Payload | undefined
}
