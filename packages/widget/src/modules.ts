import type { Locale, OpenQuestion, Scale } from '@easekit/scales'
import type { lookCloser } from './check/look-closer.js'
import type { Due } from './due.js'
import type { Extras } from './extras.js'
import type { OpenOutbox } from './open-outbox.js'
import type { ScaleId } from './scale-id.js'

type LookCloser = typeof lookCloser

/** Fetches one of the parts that a page needs only when a survey is about to be shown or an answer waits. */
export interface Modules {
  /** All that deals with a signal, shows a survey and delivers the answers; with `ces2` and English. */
  (part: 'view'): Promise<{ readonly due: Due; readonly openOutbox: OpenOutbox }>
  /** The outbox alone, for answers that an earlier page has left. */
  (part: 'outbox'): Promise<{ readonly openOutbox: OpenOutbox }>
  /** Says what is wrong with a declaration. */
  (part: 'check'): Promise<{ readonly lookCloser: LookCloser }>
  /** The instruments by id, for configurations that name them. */
  (part: 'scales'): Promise<{ readonly scales: Readonly<Record<ScaleId, Scale | OpenQuestion>> }>
  /** What a plain popup does not need: other layouts, positions, instruments of several questions. */
  (part: 'extras'): Promise<{ readonly extras: Extras }>
  /** The words of one of the languages that EaseKit has besides English. */
  (language: string): Promise<{ readonly locale: Locale }>
}
