/** One snapshot of a response: everything known so far, never only what changed. */
export interface PutInput {
  /** Permanent id of the response, `^[A-Za-z0-9_-]{1,64}$`; {@link newId} makes one. */
  readonly id: string
  /** `<survey id>@<survey version>`. */
  readonly survey: string
  /** All answers so far, keyed by question id; `{}` for a survey that was only shown. */
  readonly answers: object
  /** What is known about the asking. Opaque here. */
  readonly context?: object | undefined
  /** True once the person has finished. Sticky: later snapshots of the id stay completed. @default false */
  readonly done?: boolean | undefined
}
