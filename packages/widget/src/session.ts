import type { Locale, Scale } from '@easekit/scales'
import { seriesOf, wordsFor } from '@easekit/scales'
import type { Outbox } from '@easekit/transport'
import { inconvenience } from './eligibility/etiquette.js'
import type { Ending } from './eligibility/ledger.js'
import type { AskResult, Notify } from './events.js'
import type { EaseKitOptions, SurveyOptions } from './options.js'
import type { Platform } from './platform.js'
import { device } from './response/device.js'
import { type Facts, snapshot } from './response/snapshot.js'
import { createSessionStore } from './store/session-store.js'
import type { SurveyEvent } from './store/state.js'
import { transition } from './store/transition.js'
import { show } from './view/show.js'
import { viewWords } from './view/view-words.js'

/** Everything one showing needs. */
export interface SessionInput {
  readonly platform: Platform
  readonly options: EaseKitOptions
  readonly survey: SurveyOptions
  readonly scale: Scale
  readonly locale: Locale
  readonly outbox: Outbox
  /** The permanent id of the response. */
  readonly id: string
  /** What is known of the event behind the survey. */
  readonly origin: Pick<Facts, 'trigger' | 'source' | 'subject' | 'sdk'>
  /** Where it is asked: `web` or `webview`. */
  readonly channel: string
  /** When the event happened, in epoch milliseconds. */
  readonly at: number
  /** Asked right before showing; a reason means no. */
  readonly refuse: () => string | undefined
  /** Notes the showing in the ledger; returns the function that notes how it ends. */
  readonly open: () => (ending: Ending) => void
  readonly notify: Notify
}

/** One survey on the screen. */
export interface Session {
  readonly result: Promise<AskResult>
  /** Takes the survey away. What was answered so far is kept. */
  readonly close: () => void
}

const checkMs = 500
const patienceMs = 60_000
const thanksMs = 3_000
const deliveryMs = 4_000

/** Shows a survey as soon as it does not disturb, journals every step of it and tells how it ended. */
export function openSession(input: SessionInput): Session {
  const { platform, survey, scale, outbox, id, notify } = input
  const { window, now } = platform
  const store = createSessionStore()
  const words = wordsFor(scale, input.locale, survey)
  const explain = survey.why?.ask !== 'never'
  let hide = (): void => {}
  let note: (ending: Ending) => void = () => {}
  let shownAt = 0
  let tookMs: number | undefined
  let timer = 0
  let busy = false
  let settle: (result: AskResult) => void = () => {}
  const result = new Promise<AskResult>((resolve) => {
    settle = resolve
  })

  const record = (state = store.getState()): Promise<unknown> | undefined => {
    const taken = snapshot(state, facts(input, shownAt), tookMs)
    return taken && outbox.put({ id, survey: `${survey.id}@${survey.version ?? 1}`, ...taken })
  }

  const finish = (outcome: AskResult): void => {
    window.clearTimeout(timer)
    hide()
    settle(outcome)
  }

  const send = async (event: SurveyEvent): Promise<void> => {
    const state = store.getState()
    const next = transition(state, event)
    if (busy || next === state) return
    if (event.type === 'rate') tookMs = now() - shownAt
    // Journalled first, shown after: what the person sees has been kept.
    const kept = state.phase === 'thanking' ? undefined : record(next)
    let lost = false
    if (next.phase === 'thanking') {
      busy = true
      // Where nothing can be stored, only the collector's word earns a thank-you.
      lost = !(await kept) && !(await outbox.flush(deliveryMs))
      busy = false
      if (store.getState() !== state) return
    }
    store.send(event)
    if (event.type === 'rate') {
      note('answered')
      notify('answered', { survey: survey.id, response: id, value: event.value })
    }
    if (event.type === 'explain' && (event.comment || event.reasons[0])) {
      notify('commented', { survey: survey.id, response: id, reasons: event.reasons, comment: event.comment })
    }
    if (next.phase === 'thanking') {
      timer = window.setTimeout(() => send({ type: 'close', by: 'done' }), lost ? 0 : thanksMs)
    } else if (next.phase === 'closed') {
      const { answer } = next
      if (answer) {
        const { value: effort, reasons = [], comment = '' } = answer
        return finish({ status: 'answered', answers: { effort, reasons, comment } })
      }
      note('dismissed')
      notify('dismissed', { survey: survey.id, response: id })
      finish({ status: 'dismissed' })
    }
  }

  const attempt = (waitedMs: number): void => {
    const reason = words ? input.refuse() : 'language-missing'
    const disturbs = inconvenience(window.document)
    if (!words || reason || (disturbs && waitedMs >= patienceMs)) {
      finish({ status: 'not-shown', reason: reason ?? disturbs ?? '' })
    } else if (disturbs) {
      store.send({ type: 'wait' })
      timer = window.setTimeout(() => attempt(waitedMs + checkMs), checkMs)
    } else {
      shownAt = now()
      note = input.open()
      const { theme = 'auto', nonce } = input.options
      hide = show({ window, store, words: viewWords(scale, input.locale, words, survey), explain, theme, nonce, send })
      send({ type: 'open' })
      notify('shown', { survey: survey.id, response: id })
    }
  }
  attempt(0)

  return {
    result,
    close() {
      const { phase } = store.getState()
      if (phase === 'idle' || phase === 'waiting') finish({ status: 'not-shown', reason: 'stopped' })
      else send({ type: 'close', by: 'host' })
    },
  }
}

function facts(
  { platform: { window }, scale, locale, survey, channel, origin, at }: SessionInput,
  shownAt: number,
): Facts {
  return {
    ...seriesOf(scale, { locale: locale.tag, channel }),
    ...origin,
    page: window.location.origin + window.location.pathname,
    sinceMs: shownAt - at,
    device: device(window),
    rate: survey.sampleRate ?? 1,
  }
}
