import type { AskedPerson } from '../survey-links/asked-person.js'

/** What a page knows of its response between two requests; it travels signed in the form. Times are epoch ms. */
export interface PageState extends AskedPerson {
  readonly id: string
  readonly edition: string
  readonly locale: string
  readonly shownAt: number
  /** The revision of the last record, without what marks a completed one; the next one is higher. */
  readonly rev: number
  /** What was rated, by question. */
  readonly ratings?: Readonly<Record<string, number>> | undefined
  readonly ratedAt?: number | undefined
}
