/** Whom a survey asks apart from a page of the host, and by which way. */
export interface AskedPerson {
  readonly project: string
  /** Id of the survey, without its version. */
  readonly survey: string
  /** Such as `link`, `qr`, `email` or `kiosk`: answers of two channels are two series. */
  readonly channel: string
  /** Id of the order or the chat; who has one answers once. */
  readonly subject?: string | undefined
  /** What is known of the order or the person, of what the project declares. */
  readonly attributes?: Readonly<Record<string, string | number | boolean>> | undefined
  /** Tag of the language. @default the reader's */
  readonly locale?: string | undefined
  /** Where the page begins anew for the next person, from its own address on. @default it does not */
  readonly restart?: string | undefined
}
