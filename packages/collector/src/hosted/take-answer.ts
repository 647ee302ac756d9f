import type { AnswerForm } from './answer-form.js'
import type { Asked } from './asked.js'
import { makeRecord, type Snapshot } from './make-record.js'
import type { NextPage } from './next-page.js'
import type { PageState } from './page-state.js'

/** A form that was sent, with the state that it was made with. `now` is epoch ms. */
export interface Sent {
  readonly asked: Asked
  readonly state: PageState
  readonly form: AnswerForm
  readonly now: number
  /** Stores a record; resolves to its revision, without what marks a completed one, and to `undefined` where it is not there. */
  readonly store: (snapshot: Snapshot) => Promise<number | undefined>
}

/** Stores what a form says and tells what comes next; where that cannot be done, the form again, with all that was written. */
export function takeAnswer(sent: Sent): Promise<NextPage> {
  return sent.form.isWhy ? takeReasons(sent) : takeRating(sent)
}

async function takeRating({ asked, state: before, form, now, store }: Sent): Promise<NextPage> {
  const { hosted, words, failed } = asked
  const { ratings, comment } = form
  const state = { ...before, ratings, ratedAt: now }
  const isOpen = hosted.declared.scale.startsWith('open')
  const { survey, snapshot } = await makeRecord(hosted, words, state, {
    explanation: isOpen ? { comment } : undefined,
    now,
  })
  const { itemsMissing, textMissing } = words.secondStep
  const again = { type: 'question', state: before, chosen: ratings } as const
  if (snapshot === undefined || survey.phase === 'asking')
    return { ...again, problem: isOpen ? textMissing : itemsMissing, status: 422 }
  const rev = await store(snapshot)
  if (rev === undefined) return { ...again, comment, problem: failed, status: 503 }
  return { type: 'after', state: { ...state, rev }, survey }
}

async function takeReasons({ asked, state, form, now, store }: Sent): Promise<NextPage> {
  const { hosted, words, failed } = asked
  const rated = (await makeRecord(hosted, words, state, { now })).survey
  const offered = rated.second?.reasons.map(({ id }) => id) ?? []
  const consent = rated.second?.contact?.consent
  const wantsCall = consent !== undefined && form.isAgreed && form.to.trim() !== ''
  const explanation = {
    reasons: form.reasons.filter((reason) => offered.includes(reason)),
    comment: form.comment,
    ...(wantsCall && { contact: { to: form.to, consent } }),
  }
  const made = await makeRecord(hosted, words, state, { explanation: form.isSkipped ? {} : explanation, now })
  const rev = made.snapshot && (await store(made.snapshot))
  if (rev !== undefined) return { type: 'after', state: { ...state, rev }, survey: made.survey }
  return { type: 'after', state, survey: rated, said: form, problem: failed, status: 503 }
}
