/** What a lab page starts with; JSON, inlined by the server of the page. */
export interface LabOptions {
  readonly endpoint: string
  readonly scale: number
  readonly ttl?: number
  readonly persist?: 'local' | 'session' | 'none'
  /** Added to the clock of the outbox, in ms. */
  readonly clock?: number
  /**
   * What stands for chance in the outbox, from 0 to 1. With 0 a page offers the records of other tabs as early as its own, with
   * nearly 1 a second of the outbox later. @default chance
   */
  readonly chance?: number
  /** The clock and the timers of the outbox stand still until the test lets them pass. @default false */
  readonly isSimulated?: boolean
  /** Where the page reports to, as far as it can be reached. */
  readonly report: string
  /** What an app around the page does. */
  readonly sink?: 'answers' | 'hangs' | 'throws'
  /** Do not start an outbox. */
  readonly idle?: boolean
}
