import type { Locale, OpenQuestion, Scale } from '@easekit/scales'
import { flush, newId } from '@easekit/transport'
import { isCalm } from './eligibility/is-calm.js'
import type { Ending } from './eligibility/ledger.js'
import type { AskResult } from './events.js'
import type { Host } from './host.js'
import { isPlain } from './is-plain.js'
import { openOutbox } from './open-outbox.js'
import { pause } from './pause.js'
import { device } from './response/device.js'
import { type Facts, snapshot } from './response/snapshot.js'
import type { StartSurvey } from './start-options.js'
import { createSessionStore } from './store/session-store.js'
import type { State, SurveyEvent } from './store/state.js'
import { transition } from './store/transition.js'
import type { Occurrence } from './trigger/occur.js'
import { plain } from './view/plain.js'
import { show } from './view/show.js'

/** How a survey is shown. */
export type OpenSession = typeof openSession

/** Replaced by the build with the version of the package. */
declare const EASEKIT_VERSION: string
const sdk = typeof EASEKIT_VERSION === 'string' ? EASEKIT_VERSION : 'source'

const checkMs = 500
const patienceMs = 60_000
const thanksMs = 3_000
const paintedMs = 50
const deliveryMs = 4_000

/** Everything one showing needs. */
export interface SessionInput {
  readonly host: Host
  readonly survey: StartSurvey
  readonly occurrence: Occurrence
  readonly scale: Scale | OpenQuestion
  readonly locale: Locale
  /** Where the survey goes in the page, an element or a selector; over the page if missing. */
  readonly mount: Element | string | undefined
  /** Asked right before showing; a reason means no. */
  readonly refuse: () => Promise<string | undefined>
  /** Notes the showing of a response in the ledger; returns the function that notes how it ends. */
  readonly open: (at: number, response: string) => (ending: Ending) => void
}

/** Shows a survey as soon as it does not disturb, journals every step of it and tells how it ended. Rejects only where a chunk cannot be fetched. */
export async function openSession(input: SessionInput): Promise<AskResult> {
  const { host, survey, occurrence, scale, locale, refuse, open } = input
  const { notify, signal, modules, options } = host
  const { window, now } = host.platform
  const { document, location, navigator } = window
  const about = { survey: survey.id, response: newId() }
  const store = createSessionStore()
  const look = await (isPlain(scale, input)
    ? plain(scale, locale, survey, host.channel)
    : modules('extras').then(({ extras }) => extras(input, plain)))
  const { words } = look

  for (let chances = patienceMs / checkMs; ; chances--) {
    let reason = words ? (look.refusal ?? (await refuse())) : 'language-missing'
    // What stands in the page covers nothing.
    const disturbs = look.parent || isCalm(document) ? undefined : (await modules('rules')).inconvenience(document)
    if (!chances) reason ??= disturbs
    if (reason || !words) return { status: 'not-shown', reason: reason ?? '' }
    if (!disturbs) break
    await pause(host, checkMs)
  }

  const shownAt = now()
  // A browser that asks for privacy sends no id, not even one of the shop's own.
  const [subject] = (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl
    ? []
    : Object.values(occurrence.bySource)
  const facts: Facts = {
    ...look.series,
    sdk,
    trigger: occurrence.name,
    source: occurrence.source,
    subject,
    page: location.origin + location.pathname,
    sinceMs: shownAt - occurrence.at,
    device: device(window),
    rate: (survey.sampleRate ?? 1) * (1 - (options.holdout ?? 0)),
  }
  let tookMs: number | undefined
  let timer = 0
  let busy = false
  let isRecorded = false

  return new Promise((resolve) => {
    const record = (state: State): Promise<unknown> => {
      isRecorded = true
      return openOutbox(host).put({
        id: about.response,
        survey: `${survey.id}@${survey.version ?? 1}`,
        ...snapshot(state, facts, tookMs),
      })
    }

    const send = async (event: SurveyEvent): Promise<void> => {
      const state = store.getState()
      const next = transition(state, event)
      if (busy || next === state) return
      if (state.phase === 'asking' && next.answer) tookMs ??= now() - shownAt
      // Journalled first, shown after: what the person sees has been kept.
      const kept = state.phase !== 'thanking' && record(next)
      if (next.phase === 'thanking') {
        busy = true
        // Where nothing can be stored, only the collector's word earns a thank-you.
        const safe = (await kept) || (await flush(openOutbox(host), deliveryMs))
        busy = false
        const stayMs = look.thanksMs?.(next.answer) ?? thanksMs
        timer = window.setTimeout(() => send({ by: 'done' }), safe && !signal.aborted ? stayMs : 0)
      }
      // The focus can only be given back by what still has it.
      if (next.phase === 'closed') leave()
      store.setState(next, true)
      if (state.phase === 'asking' && next.phase !== 'asking' && next.answer) {
        note('answered')
        notify('answered', { ...about, value: next.answer.effort, answers: next.answer })
      }
      const { reasons = [], comment = '' } = event.answer ?? {}
      if (state.phase === 'explaining' && (comment || reasons[0])) {
        notify('commented', { ...about, reasons, comment })
      }
      if (next.phase === 'closed') resolve(ending(next))
    }

    const ending = ({ answer, by = 'host' }: State): AskResult => {
      notify('closed', { ...about, by, pending: openOutbox(host).pending() })
      if (answer) return { status: 'answered', answers: { reasons: [], comment: '', ...answer } }
      note('dismissed')
      notify('dismissed', about)
      return { status: 'dismissed' }
    }

    const leave = (): void => {
      window.clearTimeout(timer)
      hide()
    }
    const hide = show(window, store, send, words, look, options)
    signal.addEventListener('abort', () => {
      leave()
      send({ by: 'host' })
    })

    const note = open(shownAt, about.response)
    // To open the outbox and record takes a while, which the frame that paints the popup need not wait for.
    pause(host, paintedMs).then(() => isRecorded || record(store.getState()))
    notify('shown', about)
  })
}
