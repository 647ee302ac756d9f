import type { AnswerForm } from './answer-form.js'
import { makeRecord } from './make-record.js'
import type { PageState } from './page-state.js'
import { pageWords } from './page-words.js'
import { type Asked, pagesOf } from './pages-of.js'

/** A form that was sent, with the state that it was signed with. `now` is epoch ms. */
export interface Sent {
  readonly asked: Asked
  readonly state: PageState
  readonly form: AnswerForm
  readonly now: number
  /** Stores a record; resolves to whether it is there. */
  readonly store: (body: string) => Promise<boolean>
}

/** Stores what a form says and shows what comes next; where that cannot be done, the form again, with all that was written. */
export function takeAnswer(sent: Sent): Promise<Response> {
  return sent.form.isWhy ? takeReasons(sent) : takeRating(sent)
}

async function takeRating({ asked, state: before, form, now, store }: Sent): Promise<Response> {
  const { hosted, words } = asked
  const { ratings, comment } = form
  const state = { ...before, ratings, ratedAt: now }
  const isOpen = hosted.declared.scale.startsWith('open')
  const made = await makeRecord(hosted, words, state, { explanation: isOpen ? { comment } : undefined, now })
  const pages = pagesOf(asked)
  const { itemsMissing, textMissing } = words.secondStep
  if (made.body === undefined || made.survey.phase === 'asking')
    return pages.question(before, { chosen: ratings, problem: isOpen ? textMissing : itemsMissing, status: 422 })
  const { failed } = pageWords(before.locale)
  if (!(await store(made.body)))
    return pages.question(before, { chosen: ratings, comment, problem: failed, status: 503 })
  return pages.next({ ...state, rev: made.rev }, made.survey)
}

async function takeReasons({ asked, state, form, now, store }: Sent): Promise<Response> {
  const { hosted, words } = asked
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
  const pages = pagesOf(asked)
  if (made.body !== undefined && (await store(made.body))) return pages.next({ ...state, rev: made.rev }, made.survey)
  return pages.why(state, rated, form, pageWords(state.locale).failed)
}
