import { type Answers, accepts, type Contact, contactConsent } from '@easekit/scales'
import { redact } from '@easekit/scales/redaction'
import { flush, newId, type Outbox } from '@easekit/transport'
import { EaseKitError } from '../api/easekit-error.js'
import { textIn } from '../api/localized-text.js'
import { mistake } from '../declaration/check/check-fields.js'
import { factsOf } from '../record/facts.js'
import { makeRecorder, type Recorder } from '../record/make-recorder.js'
import type { State, SurveyEvent } from '../store/state.js'
import { transition } from '../store/transition.js'
import { answerGroup } from '../view/answer-group.js'
import { withOwnQuestion } from '../view/extras/with-own-question.js'
import { secondQuestion } from '../view/second-question.js'
import { checkHeadless } from './check-headless.js'
import { chooseOutbox } from './choose-outbox.js'
import type { HeadlessOptions } from './headless-options.js'
import type { ContactOffer, Explanation, HeadlessSurvey, Step } from './headless-survey.js'
import { headlessWords } from './headless-words.js'

/** Longest comment on a rating, in UTF-16 code units, as in the popup. */
const longestComment = 2000

/** Longest address or number of a call-back, as in the popup. */
const longestContact = 320

/**
 * Opens a survey that the host draws by itself: in a chat, in native controls, in a shop's own components. It needs no page
 * and makes the same records as the popup. Nothing is recorded before `shown()` or an answer.
 *
 * @throws {EaseKitError} where the options are mistaken or the language lacks words for the instrument: one line per field,
 *   with what it was and what was expected
 * @example
 * const survey = openSurvey({ project: 'shop', endpoint: 'https://ces.example.com', survey: { id: 'chat', scale: ces2 }, locale })
 * survey.shown()
 * if (survey.answer(6) === 'explaining') console.log(survey.second?.question)
 */
export function openSurvey(options: HeadlessOptions): HeadlessSurvey {
  const issues = checkHeadless(options)
  if (issues.length > 0) throw new EaseKitError(issues)
  const { secondStep, channel = 'headless', now = () => Date.now(), id = newId() } = options
  const { scale, locale, survey } = withOwnQuestion({ ...options, scale: options.survey.scale })
  const { thanks } = survey
  const asked = headlessWords({ survey: { ...survey, scale }, locale, secondStep, channel })
  if (!asked) throw new EaseKitError([mistake('locale', locale.tag, `a language with words for ${scale.id}`)])
  const { words, points, direction, items, series, explain } = asked
  const { at = now(), subject } = options
  let state: State = { phase: 'asking' }
  let recorder: Recorder | undefined
  const isOver = (): boolean => state.phase === 'thanking' || state.phase === 'closed'
  const outbox = chooseOutbox(options)
  let saved: ReturnType<Outbox['put']> | undefined

  const begin = (): Recorder => {
    const shownAt = now()
    const { trigger = survey.id, source = 'api', page, device, rate = 1, attributes, test } = options
    const about = { trigger, source, page, sinceMs: shownAt - at, device, rate, attributes }
    const known = { ...about, subject: subject === undefined ? undefined : `${subject}`.trim() }
    const facts = factsOf(series, known, test)
    return makeRecorder(
      { response: id, shownAt, facts },
      survey,
      now,
      () => outbox,
      async () => ({ redact }),
    )
  }

  const shown = (): void => {
    if (recorder) return
    recorder = begin()
    saved = recorder._record(state)
  }

  const send = (event: SurveyEvent): Step => {
    const next = transition(state, event)
    if (next === state) return 'refused'
    shown()
    // What was completed stays as it is.
    if (!isOver()) saved = recorder?._record(next)
    state = next
    return state.phase
  }

  const question = () => secondQuestion({ scale, locale, survey }, state.answer, secondStep)

  const contactOffer = (): ContactOffer | undefined => {
    if (!survey.contact || !secondStep || answerGroup(scale, state.answer) !== 'harder') return undefined
    const { contactOffer: offer, contactField: field } = secondStep
    return { offer, field, consent: contactConsent(secondStep, survey.company) }
  }

  const takes = ({ to, consent }: Contact): boolean =>
    typeof to === 'string' &&
    to.trim() !== '' &&
    to.trim().length <= longestContact &&
    consent === contactOffer()?.consent

  const rate = (value: number, item?: string): Step => {
    const isKnown = items.length > 0 ? items.some(({ id }) => id === item) : item === undefined
    if (!('labels' in scale) || !accepts(scale, value) || !isKnown) return 'refused'
    const answer: Answers = item === undefined ? { effort: value } : { [`effort.${item}`]: value }
    if (state.phase === 'explaining') return send({ phase: 'explaining', answer, next: 'explaining' })
    const all: Answers = { ...state.answer, ...answer }
    const isMissing = items.some(({ id }) => all[`effort.${id}`] === undefined)
    const next = isMissing ? 'asking' : explain(all) ? 'explaining' : 'thanking'
    return send({ phase: 'asking', answer, next })
  }

  const explainIt = ({ reasons = [], comment = '', contact }: Explanation = {}): Step => {
    const isOpen = scale.type === 'open'
    const said = `${comment ?? ''}`.slice(0, isOpen ? scale.maxLength : longestComment).trim()
    if (isOpen) {
      if (reasons.length > 0 || contact || (!said && scale.required)) return 'refused'
      return send(said ? { phase: 'asking', answer: { comment: said }, next: 'thanking' } : { by: 'button' })
    }
    const offered = question().reasons.map(({ id }) => id)
    if (!state.answer || isOver() || !reasons.every((reason) => offered.includes(reason))) return 'refused'
    if (contact && !takes(contact)) return 'refused'
    const answer = { ...(reasons[0] && { reasons: [...new Set(reasons)] }), ...(said && { comment: said }) }
    const agreed = contact && { to: contact.to.trim(), consent: contact.consent }
    return send({ phase: state.phase as 'asking', answer, next: 'thanking', contact: agreed })
  }

  return {
    id,
    words,
    points,
    direction,
    items,
    get phase() {
      return state.phase
    },
    get second() {
      return state.phase === 'explaining' ? { ...question(), contact: contactOffer() } : undefined
    },
    get thanks() {
      const own = thanks?.[answerGroup(scale, state.answer) ?? 'neutral'] ?? ''
      return textIn(words.tag, own) || locale.thanks
    },
    shown,
    answer: rate,
    explain: explainIt,
    dismiss: () => send({ by: 'button' }),
    // What is too large for a record waits nowhere.
    delivered: async (withinMs = 4_000) => (await saved) !== 'too-large' && flush(outbox, withinMs),
  }
}
