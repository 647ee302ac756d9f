import type { SecondStepWords } from '@easekit/scales'
import { secondStep as english } from '@easekit/scales/second-step/en'
import { flush, newId } from '@easekit/transport'
import type { AskResult } from '../api/ask.js'
import type { Attributes } from '../api/attributes.js'
import { draftKey } from '../eligibility/hand-over/draft.js'
import type { Ending } from '../eligibility/ledger/ledger.js'
import { wait } from '../eligibility/wait.js'
import { makeRecorder } from '../record/make-recorder.js'
import { collectFacts } from '../response/collect-facts.js'
import { openOutbox } from '../response/open-outbox.js'
import { createSessionStore } from '../store/session-store.js'
import type { State, SurveyEvent } from '../store/state.js'
import { transition } from '../store/transition.js'
import type { BegunShowing } from '../trigger/begun-showing.js'
import type { Occurrence } from '../trigger/join-signals.js'
import type { Presentation } from '../view/presentation.js'
import { showPopup } from '../view/show-popup.js'
import { type Asked, present } from './present.js'
import type { UnsentPart } from './session-page.js'
import { waitForMoment } from './wait-for-moment.js'

/** How long the thanks stay, and when the frame that paints the popup is over, in milliseconds. */
const thanksMs = 3_000
const paintedMs = 50

/** How long a thank-you waits for the collector's word where nothing can be stored, in milliseconds. */
const deliveryMs = 4_000

/** Everything one showing needs. */
export interface SessionInput extends Asked {
  readonly occurrence: Occurrence
  /** Tells what goes out with the answer; missing where that is nothing. */
  readonly attributes: (() => Attributes | undefined) | undefined
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
  const { page, begun, findRefusal } = input
  const presentation = await present(input)
  const { words } = presentation
  const reason = words ? await waitForMoment(page, presentation, findRefusal) : 'language-missing'
  if (reason || !words) return { status: 'not-shown', reason: reason ?? '' }
  // What was written stands there from the first frame on.
  const unsentPart = begun && (await page.load('unsent'))
  return new Promise((resolve) => run(input, { ...presentation, words }, unsentPart, resolve))
}

type Shown = Presentation & { readonly words: NonNullable<Presentation['words']> }

/** A showing that begins now. */
function beginShowing({ page, survey, occurrence, attributes }: SessionInput, { series }: Shown): BegunShowing {
  const { options, platform, isTest } = page
  const shownAt = platform.now()
  const rate = (survey.sampleRate ?? 1) * (1 - (options.holdout ?? 0))
  const facts = collectFacts({
    series,
    occurrence,
    attributes: attributes?.(),
    shownAt,
    rate,
    isTest,
    window: platform.window,
  })
  return { response: newId(), shownAt, phase: 'asking', facts }
}

/**
 * Shows the survey, from the first frame until it is gone.
 *
 * @param resolve told how it ended
 */
function run(
  input: SessionInput,
  presentation: Shown,
  unsentPart: UnsentPart | undefined,
  resolve: (result: AskResult) => void,
): void {
  const { page, survey, occurrence, noteShowing, begun, unsent: memory } = input
  const { options, platform, signal, notify, storage, ledger, load } = page
  const { window, now } = platform
  const { id } = survey
  const showing = begun ?? beginShowing(input, presentation)
  const { response, shownAt, phase, answer } = showing
  const about = { survey: id, response }
  const key = draftKey(options.project, id)
  const store = createSessionStore({ phase, answer })
  const outbox = () => page.outbox(openOutbox)
  const fetchRedaction = () => load('redaction')
  const { tag } = presentation.words
  // English is here.
  let second: SecondStepWords | undefined = tag === 'en' ? english : undefined
  let timer = 0
  let isWaitingForDelivery = false
  let isRecorded = Boolean(begun)
  let isTakenOver = false
  let isFollowed = false

  const { _record, _tookMs } = makeRecorder(showing, survey, now, outbox, fetchRedaction)

  const record = (state: State): Promise<unknown> => {
    isRecorded = true
    return _record(state)
  }

  /** The thanks stay for a while; where nothing can be stored, only the collector's word earns them. */
  const thank = async (kept: Promise<unknown> | false, { answer }: State): Promise<void> => {
    isWaitingForDelivery = true
    const isSafe = (await kept) || (await flush(outbox(), deliveryMs))
    isWaitingForDelivery = false
    const stayMs = presentation._thanksMs?.(answer) ?? thanksMs
    timer = window.setTimeout(() => send({ by: 'done' }), isSafe && !signal.aborted ? stayMs : 0)
  }

  const send = async (event: SurveyEvent): Promise<void> => {
    const state = store.getState()
    const next = transition(state, event)
    if (isWaitingForDelivery || isTakenOver || next === state) return
    const { answer } = next
    const wasAsking = state.phase === 'asking'
    // Journalled first, shown after: what the person sees has been kept.
    const kept = state.phase !== 'thanking' && record(next)
    if (next.phase === 'thanking') await thank(kept, next)
    // The focus can only be given back by what still has it.
    if (next.phase === 'closed') leave()
    store.setState(next, true)
    const isRated = wasAsking && next.phase !== 'asking' && answer
    if (isRated) noteEnding('answered')
    // An answer that is changed is told again, under the same id.
    if (answer && (isRated || next.phase === 'explaining')) {
      notify('answered', { ...about, value: answer.effort, answers: answer })
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

  const leave = (): void => {
    window.clearTimeout(timer)
    hide()
  }

  const abandon = (): void => {
    isTakenOver = true
    leave()
    resolve({ status: 'not-shown', reason: 'taken-over' })
  }

  /** Keeps what is written; fetched when somebody begins to, or where something waits to be put back. */
  const followText = (): void => {
    if (isFollowed) return
    isFollowed = true
    const follow = ({ followUnsent }: UnsentPart): void =>
      followUnsent({
        page,
        survey,
        occurrence,
        root,
        store,
        key,
        memory,
        showing: () => ({ ...showing, tookMs: _tookMs() }),
        abandon,
      })
    if (unsentPart) follow(unsentPart)
    else load('unsent').then(follow, () => {})
  }

  const onWriting = (): void => {
    fetchRedaction().catch(() => {})
    followText()
  }

  const { root, hide, hidden } = showPopup(window, store, send, presentation, () => second, options, onWriting)
  const onEnd = (): void => {
    leave()
    send({ by: 'host' })
  }
  signal.addEventListener('abort', onEnd, { signal: hidden })
  const askedLater = (key: string): boolean => Number.parseInt(storage.get(key), 10) > shownAt
  const onReturn = (): void => {
    // A page that the browser had kept: one that came after it has asked since.
    if (storage.keys(ledger.prefix).some(askedLater)) abandon()
  }
  window.addEventListener('pageshow', onReturn, { signal: hidden })
  const noteEnding = noteShowing(shownAt, response)
  if (phase === 'explaining') noteEnding('answered')
  if (memory[key] || storage.get(key)) followText()
  // To open the outbox and record takes a while, which the frame that paints the popup need not wait for.
  wait(window, signal, paintedMs).then(() => isRecorded || record(store.getState()))
  notify('shown', about)
  // On its way while the question is read; what is asked without it asks in fewer words.
  const fetched = second ? undefined : load(`second-${tag}`)
  fetched?.then(
    ({ secondStep }) => {
      second = secondStep
      // Whoever was faster is asked in full now: the card grows upwards, and what is typed stays.
      store.setState({ ...store.getState() }, true)
    },
    () => {},
  )
}
