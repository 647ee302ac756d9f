import type { Explanation } from '../api/explanation.js'
import type { DebugPage } from '../debug/debug-page.js'
import type { fullCheck } from '../declaration/check/full-check.js'
import type { LoadTriggers } from '../declaration/start-declared.js'
import type { TellTrouble } from '../response/open-outbox.js'
import type { LoadSessionPart } from '../session/session-page.js'

/**
 * Fetches one of the parts that a page needs only when a survey is about to be shown or an answer waits. Rejects where it
 * cannot be fetched.
 */
export interface LoadPart extends LoadTriggers, LoadSessionPart {
  /** All that deals with a signal, shows a survey and delivers the answers; with `ces2` and its English. */
  (part: 'session'): Promise<typeof import('../session/ask-when-due.js')>
  /** Fetches ahead what a survey will need. */
  (part: 'warm'): Promise<typeof import('../session/warm-up.js')>
  /** The outbox alone, for answers that an earlier page has left. */
  (part: 'outbox'): Promise<typeof import('../response/open-outbox.js')>
  /** Goes on with what earlier pages have left. */
  (part: 'resume'): Promise<typeof import('../session/resume-page.js')>
  /** All that can hold a survey back. */
  (part: 'gates'): Promise<typeof import('../eligibility/gates.js')>
  /** Says in words what holds a survey back; an app has no panel. */
  (
    part: 'debug',
  ): Promise<{
    readonly explain: (page: DebugPage, survey: string) => Promise<Explanation>
    readonly tellTrouble?: TellTrouble
    readonly showDebugPanel?: (page: DebugPage) => Promise<void>
  }>
  /** Says what is wrong with a declaration. */
  (part: 'check'): Promise<{ readonly fullCheck: typeof fullCheck }>
}
