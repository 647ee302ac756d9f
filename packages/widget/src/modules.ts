import type { Locale } from '@easekit/scales'
import type { lookCloser } from './check/look-closer.js'
import type { Extras } from './extras.js'
import type { Host } from './host.js'
import type { ListenTo } from './listening.js'

type LookCloser = typeof lookCloser

/** Fetches one of the parts that a page needs only when a survey is about to be shown or an answer waits. */
export interface Modules {
  /** All that deals with a signal, shows a survey and delivers the answers; with `ces2` and English. */
  (part: 'view'): Promise<typeof import('./view.js')>
  /** The outbox alone, for answers that an earlier page has left. */
  (part: 'outbox'): Promise<typeof import('./open-outbox.js')>
  /** Goes on with signals that an earlier page has heard. */
  (part: 'resume'): Promise<typeof import('./resume.js')>
  /** The same, where it is one of these that is needed at the start. */
  (part: 'outbox' | 'resume' | 'rules' | 'debug'): Promise<{ readonly begin: (host: Host) => unknown }>
  /** What listens closely: triggers that few pages declare, those of one shop system each, the support chats. */
  (part: 'triggers' | 'shops' | 'chats'): Promise<{ readonly listenTo: ListenTo }>
  /** The gates that few surveys have. */
  (part: 'rules'): Promise<typeof import('./rules.js')>
  /** One survey in one tab, where there are no Web Locks. */
  (part: 'claim'): Promise<typeof import('./claim.js')>
  /** Says in words what holds a survey back. */
  (part: 'debug'): Promise<typeof import('./debug.js')>
  /** Says what is wrong with a declaration. */
  (part: 'check'): Promise<{ readonly lookCloser: LookCloser }>
  /** The instruments by id, for configurations that name them, and English with the words for all of them. */
  (part: 'scales'): Promise<typeof import('./scales.js')>
  /** What a plain popup does not need: other layouts, positions, instruments of several questions. */
  (part: 'extras'): Promise<{ readonly extras: Extras }>
  /** The words of one of the languages that EaseKit has besides English. */
  (language: string): Promise<{ readonly locale: Locale }>
}
