import type { Outbox } from '@easekit/transport'
import type { CheckedSurvey } from '../api/checked-options.js'
import type { State } from '../store/state.js'
import type { BegunShowing } from '../trigger/begun-showing.js'
import type { Facts } from './facts.js'
import { type RedactionPart, redactComment } from './redact-comment.js'
import { snapshot } from './snapshot.js'

/** Makes the records of one response; whatever shows a survey records by it. */
export interface Recorder {
  /** Puts the whole response as it stands, its comment redacted. Resolves to what the outbox says. */
  readonly _record: (state: State) => ReturnType<Outbox['put']>
  /** From shown to rated in milliseconds, once an answer was recorded. */
  readonly _tookMs: () => number | undefined
}

/**
 * Makes what records one response, from shown to its end.
 *
 * @param showing when it was shown, under which id, and what is known of it
 * @param now the clock, in epoch milliseconds
 * @param outbox where records go; asked for each
 * @param fetchRedaction fetches the rule for comments
 */
export function makeRecorder(
  { response, shownAt, tookMs, facts }: Omit<BegunShowing, 'phase'>,
  { id, version = 1 }: Pick<CheckedSurvey, 'id' | 'version'>,
  now: () => number,
  outbox: () => Pick<Outbox, 'put'>,
  fetchRedaction: () => Promise<RedactionPart>,
): Recorder {
  let took = tookMs
  const put = (state: State): ReturnType<Outbox['put']> =>
    outbox().put({ id: response, survey: `${id}@${version}`, ...snapshot(state, facts as Facts, took) })
  return {
    _record: async (state) => {
      // A clock may be set back.
      if (state.answer) took ??= Math.max(0, now() - shownAt)
      const { comment, ...answer } = state.answer ?? {}
      if (!comment) return put(state)
      // All else is safe while the rule for comments is on its way; without its comment the response is not complete.
      put({ phase: 'explaining', answer })
      return put({ ...state, answer: { ...answer, comment: await redactComment(comment, fetchRedaction) } })
    },
    _tookMs: () => took,
  }
}
