import type { Locale, OpenQuestion, Scale } from '@easekit/scales'
import { flush, newId } from '@easekit/transport'
import type { AskResult } from '../api/ask.js'
import type { CheckedSurvey } from '../api/checked-options.js'
import { deviceClass } from '../api/device-class.js'
import { digest } from '../eligibility/digest.js'
import { draftKey } from '../eligibility/hand-over/draft.js'
import { isQuiet } from '../eligibility/is-quiet.js'
import type { Ending } from '../eligibility/ledger/ledger.js'
import { wait } from '../eligibility/wait.js'
import { collectFacts, type Facts } from '../response/collect-facts.js'
import { openOutbox } from '../response/open-outbox.js'
import { redactComment } from '../response/redact-comment.js'
import { snapshot } from '../response/snapshot.js'
import { createSessionStore } from '../store/session-store.js'
import type { State, SurveyEvent } from '../store/state.js'
import { transition } from '../store/transition.js'
import type { BegunShowing } from '../trigger/begun-showing.js'
import type { Occurrence } from '../trigger/join-signals.js'
import { isPlain } from '../view/is-plain.js'
import { plainPresentation } from '../view/plain-presentation.js'
import type { AfterAnswer, Presentation, PresentationInput } from '../view/presentation.js'
import { showPopup } from '../view/show-popup.js'
import type { SessionPage, UnsentPart } from './session-page.js'

/** How often the moment is looked at again, and how long a better one is waited for, in milliseconds. */
const checkMs = 500
const patienceMs = 60_000

/** How long a page may take to load, from its start, in milliseconds. What takes longer is a picture or a script that hangs. */
const loadMs = 10_000

/** How long the thanks stay, and when the frame that paints the popup is over, in milliseconds. */
const thanksMs = 3_000
const paintedMs = 50

/** How long a thank-you waits for the collector's word where nothing can be stored, in milliseconds. */
const deliveryMs = 4_000

/** Everything one showing needs. */
export interface SessionInput {
  readonly page: SessionPage
  readonly survey: CheckedSurvey
  readonly occurrence: Occurrence
  readonly scale: Scale | OpenQuestion
  readonly locale: Locale
  /** Where the survey goes in the page, an element or a selector; over the page if missing. */
  readonly mount: Element | string | undefined
  /** Asked right before showing; a reason means no. */
  readonly findRefusal: () => Promise<string | undefined>
  /** Notes the showing of a response in the ledger; returns the function that notes how it ends. */
  readonly noteShowing: (at: number, response: string) => (ending: Ending) => void
  /** The showing of an earlier page that goes on here. */
  readonly begun: BegunShowing | undefined
  /** What was written on this page and not sent yet, by storage key. */
  readonly unsent: Record<string, string>
}

/** Shows a survey as soon as it does not disturb, journals every step of it and tells how it ended. Rejects only where a chunk cannot be fetched. */
export async function openSession(input: SessionInput): Promise<AskResult> {
  const presentation = await present(input)
  const { words } = presentation
  const reason = words ? await waitForMoment(input, presentation) : 'language-missing'
  if (reason || !words) return { status: 'not-shown', reason: reason ?? '' }
  // What was written stands there from the first frame on.
  const unsentPart = input.begun && (await input.page.load('unsent'))
  return run(input, { ...presentation, words }, unsentPart)
}

/** How the survey is asked. */
async function present({ page, survey, scale, locale, mount }: SessionInput): Promise<Presentation> {
  const { options, channel, platform, load, isTest } = page
  const { window } = platform
  const note = isTest ? (await load(`second-${locale.tag}`)).secondStep.test : undefined
  const asked: PresentationInput = { scale, locale, survey, options, channel, window, mount, note }
  if (isPlain(asked)) return plainPresentation(asked)
  const { extraPresentation } = await load('extras')
  return extraPresentation(asked, plainPresentation)
}

/** Waits until the page has loaded and has done what it does at once then: nobody takes a new element for a mistake after that. */
async function waitForLoad(window: Window, signal: AbortSignal): Promise<void> {
  if (window.document.readyState === 'complete') return
  const loaded = new Promise((resolve) => window.addEventListener('load', resolve, { once: true, signal }))
  await Promise.race([loaded, wait(window, signal, loadMs - performance.now())])
  await wait(window, signal, paintedMs)
}

/** Waits until the survey may be shown and disturbs nobody; a reason means that it is not shown. */
async function waitForMoment({ page, findRefusal }: SessionInput, shown: Presentation): Promise<string | undefined> {
  const { platform, signal, gates } = page
  const { document } = platform.window
  await waitForLoad(platform.window, signal)
  for (let chances = patienceMs / checkMs; ; chances--) {
    const reason = shown._refusal ?? (await findRefusal())
    // What stands in the page covers nothing.
    const disturbance = shown.parent || page.isTest || isQuiet(document) ? undefined : (await gates()).disturbance()
    if (reason || !disturbance) return reason
    if (!chances) return disturbance
    await wait(platform.window, signal, checkMs)
  }
}

type Shown = Presentation & { readonly words: NonNullable<Presentation['words']> }

/** Shows the survey, from the first frame until it is gone. */
function run(input: SessionInput, presentation: Shown, unsentPart: UnsentPart | undefined): Promise<AskResult> {
  const { page, survey, occurrence, noteShowing, begun, unsent } = input
  const { options, platform, signal, notify, storage } = page
  const { window, now } = platform
  const { location, navigator } = window
  const { sampleRate = 1, version = 1 } = survey
  const about = { survey: survey.id, response: begun?.response ?? newId() }
  const store = createSessionStore(begun && { phase: begun.phase, answer: begun.answer })
  const outbox = () => page.outbox(openOutbox)
  const shownAt = begun?.shownAt ?? now()
  const freshFacts = collectFacts({
    series: presentation.series,
    occurrence,
    shownAt,
    location,
    device: deviceClass(window),
    isPrivate: Boolean((navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl),
    sampleRate,
    holdout: options.holdout ?? 0,
    isTest: page.isTest,
  })
  const facts = (begun?.facts as Facts | undefined) ?? freshFacts
  const fetchRedaction = () => page.load('redaction')
  let tookMs = begun?.tookMs
  let timer = 0
  let isWaitingForDelivery = false
  let isRecorded = Boolean(begun)
  let isTakenOver = false
  let after: AfterAnswer | undefined
  // On its way while the question is read; what is asked without it asks in fewer words.
  Promise.all([page.load('after-answer'), page.load(`second-${presentation.words.tag}`)]).then(
    ([{ afterAnswer }, { secondStep }]) => {
      after = afterAnswer(secondStep, { ...input, Asking: presentation.parts.asking })
      // Whoever was faster is asked in full now: the card grows upwards, and what is typed stays.
      store.setState({ ...store.getState() }, true)
    },
    () => {},
  )

  return new Promise((resolve) => {
    const put = (state: State): Promise<unknown> =>
      outbox().put({ id: about.response, survey: `${survey.id}@${version}`, ...snapshot(state, facts, tookMs) })

    const record = async (state: State): Promise<unknown> => {
      isRecorded = true
      const { comment, ...answer } = state.answer ?? {}
      if (!comment) return put(state)
      // All else is safe while the rule for comments is on its way; without its comment the response is not complete.
      put({ phase: 'explaining', answer })
      return put({ ...state, answer: { ...answer, comment: await redactComment(comment, fetchRedaction) } })
    }

    const send = async (event: SurveyEvent): Promise<void> => {
      const state = store.getState()
      const next = transition(state, event)
      if (isWaitingForDelivery || isTakenOver || next === state) return
      if (state.phase === 'asking' && next.answer) tookMs ??= now() - shownAt
      // Journalled first, shown after: what the person sees has been kept.
      const kept = state.phase !== 'thanking' && record(next)
      if (next.phase === 'thanking') {
        isWaitingForDelivery = true
        // Where nothing can be stored, only the collector's word earns a thank-you.
        const isSafe = (await kept) || (await flush(outbox(), deliveryMs))
        isWaitingForDelivery = false
        const stayMs = presentation._thanksMs?.(next.answer) ?? thanksMs
        timer = window.setTimeout(() => send({ by: 'done' }), isSafe && !signal.aborted ? stayMs : 0)
      }
      // The focus can only be given back by what still has it.
      if (next.phase === 'closed') leave()
      store.setState(next, true)
      const isRated = state.phase === 'asking' && next.phase !== 'asking' && next.answer
      if (isRated) noteEnding('answered')
      // An answer that is changed is told again, under the same id.
      if (next.answer && (isRated || next.phase === 'explaining')) {
        notify('answered', { ...about, value: next.answer.effort, answers: next.answer })
      }
      const { reasons = [], comment = '' } = event.answer ?? {}
      if (state.phase === 'explaining' && (comment || reasons[0])) {
        notify('commented', { ...about, reasons, comment })
      }
      if (next.phase === 'closed') resolve(end(next))
    }

    const end = ({ answer, by = 'host' }: State): AskResult => {
      notify('closed', { ...about, by, pending: outbox().pending() })
      if (answer) return { status: 'answered', answers: { reasons: [], comment: '', ...answer } }
      noteEnding('dismissed')
      notify('dismissed', about)
      return { status: 'dismissed' }
    }

    const key = draftKey(options.project, survey.id)
    let isFollowed = false
    /** Keeps what is written; fetched when somebody begins to, or where something waits to be put back. */
    const followText = (): void => {
      if (isFollowed) return
      isFollowed = true
      const subjects = Object.values(occurrence._bySource)
      const describe = () => {
        const { phase, answer } = store.getState()
        const { name, source, at } = occurrence
        const showing = {
          ...about,
          shownAt,
          tookMs,
          phase: phase as 'asking',
          answer,
          facts,
          signal: { name, source, at },
          subjects,
        }
        return { version, subject: digest(subjects[0] ?? ''), showing }
      }
      const abandon = (): void => {
        isTakenOver = true
        leave()
        resolve({ status: 'not-shown', reason: 'taken-over' })
      }
      const follow = ({ followUnsent }: UnsentPart): void =>
        followUnsent({ window, root, store, key, memory: unsent, storage, now, describe, abandon })
      if (unsentPart) follow(unsentPart)
      else page.load('unsent').then(follow, () => {})
    }

    const leave = (): void => {
      window.clearTimeout(timer)
      hide()
    }
    const { root, hide } = showPopup(
      window,
      store,
      send,
      presentation,
      () => after,
      options,
      () => {
        fetchRedaction().catch(() => {})
        followText()
      },
    )
    signal.addEventListener('abort', () => {
      leave()
      send({ by: 'host' })
    })

    const noteEnding = noteShowing(shownAt, about.response)
    if (begun?.phase === 'explaining') noteEnding('answered')
    if (unsent[key] || storage.get(key)) followText()
    // To open the outbox and record takes a while, which the frame that paints the popup need not wait for.
    wait(window, signal, paintedMs).then(() => isRecorded || record(store.getState()))
    notify('shown', about)
  })
}
