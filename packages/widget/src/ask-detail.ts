/** What a page may say when it asks by itself. */
export interface AskDetail {
  /** Id of the order or chat; a survey asks once per subject, ever. */
  readonly subject?: string | number | undefined
  /** Skips the gates. */
  readonly force?: boolean | undefined
  /** Where the survey goes in the page, an element or a selector. @default the survey's own `mount` */
  readonly mount?: Element | string | undefined
}
