import type { Polled } from '../data/poll-address.js'
import type { Selection } from '../data/selection.js'
import type { Session } from '../data/use-polled.js'
import type { LanguageTag } from '../language/language-tag.js'

/** A project as the collector lists it. */
export interface ListedProject {
  readonly id: string
  /** For people. @default its id */
  readonly name?: string | undefined
  readonly floor: number
  readonly demo: boolean
  /** Where its people are, such as `Europe/Berlin`. @default that of the browser */
  readonly timeZone?: string
}

/** A survey version as the collector lists it. */
export interface ListedSurvey {
  readonly survey: string
  /** `null` where answers of several are published together. */
  readonly version: string | null
}

/** What every page gets of the frame around it. */
export interface PageProps {
  readonly project: ListedProject
  /** Never empty on a page that needs a survey. */
  readonly surveys: readonly ListedSurvey[]
  /** The one that is selected, as an address names it: `checkout`, or `checkout@2`. */
  readonly survey: string | undefined
  readonly selection: Selection
  readonly onSelect: (change: Partial<Selection>) => void
  /** Whether the token reads records, and not only what is published. */
  readonly isOwner: boolean
  readonly language: LanguageTag
  readonly session: Session
  /** Reads JSON from an address relative to the page, such as `v1/links?project=shop`. Rejects unless the collector answers with 2xx. */
  readonly read: <T>(path: string) => Promise<T>
  /** The same for any other request; resolves to whatever the collector answers. */
  readonly write: (path: string, init: RequestInit) => Promise<Response>
  /** Tells the frame how fresh what is shown is, and why the collector refuses. */
  readonly onState: (polled: Pick<Polled<unknown>, 'status' | 'message'>) => void
}
