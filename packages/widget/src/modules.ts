import type { Locale, Scale } from '@easekit/scales'
import type { Checked } from './check/check-declared.js'
import type { OpenOutbox } from './open-outbox.js'
import type { OpenSession } from './session.js'

/** The parts that are fetched only when a survey is about to be shown or an answer waits. */
export interface Modules {
  /** All that shows a survey and delivers the answers. */
  readonly view: () => Promise<{ readonly openSession: OpenSession; readonly openOutbox: OpenOutbox }>
  /** The outbox alone, for answers that an earlier page has left. */
  readonly outbox: () => Promise<{ readonly openOutbox: OpenOutbox }>
  /** @param tag one of the languages that EaseKit has */
  readonly locale: (tag: string) => Promise<{ readonly locale: Locale }>
  /** The instruments by id, for configurations that name them. */
  readonly scales: () => Promise<Readonly<Record<string, Scale>>>
  /** Says what is wrong with a declaration. */
  readonly check: () => Promise<{ readonly checkDeclared: (json: object) => Checked }>
}
