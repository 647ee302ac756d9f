import type { Answers, Contact, Context } from '@easekit/scales'
import type { State } from '../store/state.js'
import type { Facts } from './facts.js'

/** A response as it stands now: everything said so far, never a difference to an earlier one. */
export interface Snapshot {
  readonly answers: { readonly [question in keyof Answers]: Answers[question] | undefined }
  readonly context: Facts & Pick<Context, 'state'> & { readonly tookMs: number | undefined }
  /** Apart from the answers, which the page is told. */
  readonly contact: Contact | undefined
  /** Whether the person has finished. */
  readonly done: boolean
}

/**
 * The response as it stands in a state, its comment redacted already.
 *
 * @param tookMs from shown to rated, once rated
 */
export function snapshot(state: State, facts: Facts, tookMs: number | undefined): Snapshot {
  const { phase, answer } = state
  const done = phase === 'thanking' || (phase === 'closed' && answer !== undefined)
  const { reasons, comment } = answer ?? {}
  return {
    // What is undefined is not sent.
    answers: {
      ...answer,
      reasons: reasons?.[0] ? reasons : undefined,
      comment: comment || undefined,
    },
    context: {
      ...facts,
      state: done ? 'completed' : answer ? 'answered' : phase === 'closed' ? 'dismissed' : 'shown',
      tookMs,
    },
    contact: state.contact,
    done,
  }
}
