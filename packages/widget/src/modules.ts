import type { Locale, Scale } from '@easekit/scales'
import type { Checked } from './check/check-declared.js'
import type { Due } from './due.js'
import type { OpenOutbox } from './open-outbox.js'
import type { ScaleId } from './scale-id.js'
import type { OpenSession } from './session.js'

/** Fetches one of the parts that a page needs only when a survey is about to be shown or an answer waits. */
export interface Modules {
  /** What decides and fetches the rest, once something has happened. */
  (part: 'due'): Promise<{ readonly due: Due }>
  /** All that shows a survey and delivers the answers. */
  (
    part: 'view',
  ): Promise<{
    readonly openSession: OpenSession
    readonly openOutbox: OpenOutbox
    /** The instrument that most surveys name. */
    readonly ces2: Scale
  }>
  /** The outbox alone, for answers that an earlier page has left. */
  (part: 'outbox'): Promise<{ readonly openOutbox: OpenOutbox }>
  /** Says what is wrong with a declaration. */
  (part: 'check'): Promise<{ readonly checkDeclared: (json: object) => Checked }>
  /** The instruments by id, for configurations that name them. */
  (part: 'scales'): Promise<{ readonly scales: Readonly<Record<ScaleId, Scale>> }>
  /** The words of one of the languages that EaseKit has. */
  (language: string): Promise<{ readonly locale: Locale }>
}
