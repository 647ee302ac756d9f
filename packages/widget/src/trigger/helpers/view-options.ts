/** What a trigger that watches the visitor reports. */
export interface ViewTriggerOptions {
  /** Name of the signal. @default the trigger's own name */
  readonly signal?: string | undefined
  /** The subject, if it is always the same. */
  readonly subject?: string | number | undefined
}
