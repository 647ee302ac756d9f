import { hasPending } from '@easekit/transport'
import type { AskDetail, AskResult } from '../api/ask.js'
import type { Attributes } from '../api/attributes.js'
import type { CheckedOptions, CheckedSurvey } from '../api/checked-options.js'
import type { EaseKit } from '../api/easekit.js'
import type { Platform } from '../api/platform.js'
import type { SignalDetail, TriggerEnv } from '../api/trigger.js'
import type { DebugPage, TellMistakes } from '../debug/debug-page.js'
import { createDeviceStorage } from '../eligibility/device-storage.js'
import type { GateInput, Gates } from '../eligibility/gates.js'
import { handOver, pendingKey, pendingPrefix, unownedPrefix } from '../eligibility/hand-over/hand-over.js'
import type { Ledger } from '../eligibility/ledger/ledger.js'
import { refuseEarly } from '../eligibility/refuse-early.js'
import { type Draw, stickyDraw } from '../eligibility/sticky-draw.js'
import type { OutboxInput, openOutbox, PageOutbox } from '../response/open-outbox.js'
import type { AskWhenDue } from '../session/ask-when-due.js'
import type { WarmPage } from '../session/warm-up.js'
import type { HeardSignal } from '../trigger/heard-signal.js'
import { createSignalOrder } from '../trigger/signal-order.js'
import { createEventHub } from './event-hub.js'
import type { LoadPart } from './parts.js'

/** How many lines of the log are kept. */
const mostLines = 99

/** Where a browser says that data are to be saved; TypeScript does not know it. */
interface Connected {
  readonly connection?: { readonly saveData?: boolean }
}

/** What is started. */
export interface StartInput {
  /** A copy of their own: what the page says of the visitor later goes in there. */
  readonly options: CheckedOptions & { attributes?: Attributes | undefined }
  readonly load: LoadPart
  readonly platform: Platform
  /** Where it runs: `web` or `webview`. */
  readonly channel: string
  /** Says what is wrong with a declaration; missing where the options were checked at the start. */
  readonly _tellMistakes?: TellMistakes | undefined
}

/** Wires the rooms: triggers, the early gates, and, when a survey may be due, the parts that decide, show and deliver it. */
export function startEaseKit({ options, load, platform, channel, _tellMistakes }: StartInput): EaseKit {
  const { project, surveys, holdout = 0 } = options
  const { window, now } = platform
  const leaving = new AbortController()
  const { signal } = leaving
  const signals = createSignalOrder()
  const log: string[] = []
  const note = (text: string): void => {
    if (log.push(`${now()} ${text}`) > mostLines) log.shift()
  }
  const { notify, on, clear } = createEventHub(note)
  const hold = (survey: string, reason: string): AskResult => {
    note(`${survey} not shown: ${reason}`)
    notify('held', { survey, reason })
    return { status: 'not-shown', reason }
  }

  const onDevice = (options.storage ?? 'device') === 'device'
  // Known before anything is heard: a trigger may tell at once of what was there before.
  let isAllowed = onDevice && (options.consent ?? 'assumed') === 'assumed'
  const mayKeep = (): boolean => isAllowed
  const storage = createDeviceStorage(platform, mayKeep)
  const ledger: Ledger = { prefix: `easekit:${project}:asked:`, memory: {}, storage: storage.open }
  const drawn = new Map<string, number>()
  const draw: Draw = (name, rate) => stickyDraw(`easekit:${project}:draw:${name}`, rate, drawn, storage, Math.random)

  // The parts that are fetched, each made once for this page.
  const known: GateInput & Pick<OutboxInput, 'mayKeep' | 'note'> & Pick<DebugPage, '_tellMistakes'> = {
    options,
    platform,
    storage,
    ledger,
    signals,
    signal,
    draw,
    mayKeep,
    note,
    _tellMistakes,
  }
  let madeGates: Gates | undefined
  const gates = async (): Promise<Gates> => {
    const { createGates } = await load('gates')
    madeGates ??= createGates(known)
    return madeGates
  }
  let opened: PageOutbox | undefined
  const outbox = (open: typeof openOutbox): PageOutbox => {
    opened ??= open(page)
    return opened
  }
  const chosen = new URLSearchParams(window.location.search).get('easekit') ?? ''
  const isTest = options.test ?? chosen.includes('test')
  const page: WarmPage & typeof known & { readonly load: LoadPart } = {
    ...known,
    isTest,
    channel,
    gates,
    load,
    outbox,
    notify,
    hold,
  }
  let madeAsker: AskWhenDue | undefined
  const askWhenDue: AskWhenDue = async (survey, heard, ask) => {
    try {
      const { createAsker } = await load('session')
      madeAsker ??= createAsker(page)
      return await madeAsker(survey, heard, ask)
    } catch (error) {
      return hold(survey.id, `could not load: ${error}`)
    }
  }

  // What decides is fetched now, so never inside the page's own call: the host's code runs on first.
  const consider = async (survey: CheckedSurvey, heard: HeardSignal, ask?: AskDetail): Promise<AskResult> => {
    const { name, at, source, subject, stays } = heard
    const early = { ...known, holdout, now: now() }
    const refusal = ask?.force || isTest ? undefined : refuseEarly(survey, ask, early)
    if (refusal) return hold(survey.id, refusal)
    if (!ask && !stays && !isTest) handOver(storage, pendingKey(project, name, survey.id), at, source, subject)
    return askWhenDue(survey, heard, ask)
  }

  const toHeard = (name: string, detail?: SignalDetail): HeardSignal => ({
    ...detail,
    name,
    source: detail?.source ?? 'api',
    at: now(),
    order: signals.note(name),
  })

  const env: TriggerEnv = {
    window,
    signal,
    now,
    log: (source, text) => note(`${source}: ${text}`),
    session: () => (isAllowed ? window.sessionStorage : undefined),
    shared: {},
  }
  const loading: unknown[] = []
  // Which signals a trigger has is known when it is there; below, all begin to load.
  const ready = Promise.resolve().then(() => Promise.all(loading))

  /** Fetches something once all triggers are there. What cannot be fetched waits for the next page. */
  const bring = (isNeeded: unknown, use: () => Promise<unknown>): unknown => isNeeded && ready.then(use).catch(() => {})

  /** The keys of what earlier pages have left for this one: signals that nobody was asked about yet, and what was written. */
  const findLeft = () => [pendingPrefix(project), unownedPrefix].flatMap(storage.keys)

  /** Goes on with what earlier pages have left. Where it may not be kept any more, only answers are: they leave the device. */
  const pickUp = (): void => {
    bring(hasPending(project), async () => outbox((await load('outbox')).openOutbox).followConsent())
    if (!isAllowed) return
    // Targets may ask about the visit, which begins now.
    bring(
      surveys.some(({ target }) => target),
      async () => (await gates()).noteVisit(),
    )
    bring(findLeft()[0], async () => (await load('resume')).resumePage(page, askWhenDue))
  }
  // Before anything is heard here: what a trigger tells at once is not of an earlier page.
  if (isAllowed) pickUp()

  const watched = surveys.map((survey) => {
    const { id, on = [], cancelOn = [] } = survey
    const hear = (heard: HeardSignal): boolean => {
      const { name } = heard
      if (name === id || on.some(({ signals }) => signals.includes(name))) {
        note(`${name} heard from ${heard.source}`)
        consider(survey, heard)
        return true
      }
      // A sign that it may be due before long, such as an opened chat.
      bring(/begun|opened/.test(name) && !(window.navigator as Connected).connection?.saveData, async () =>
        (await load('warm')).warmUp(page, survey, name),
      )
      return false
    }
    for (const trigger of on) loading.push(trigger((name, detail) => hear(toHeard(name, detail)), env))
    for (const name of cancelOn) window.addEventListener(name, () => toHeard(name), { capture: true, signal })
    return hear
  })

  const setConsent: EaseKit['setConsent'] = (consent) => {
    const might = isAllowed
    // Whatever else stands there was not meant to allow more.
    const may = consent?.storage === true
    // Given to a page that keeps nothing itself: what the others keep stays.
    if (may && !onDevice) return
    // What is to leave the device has to be looked at.
    isAllowed = true
    for (const key of may ? [] : findLeft()) {
      // Without the name of a mistyped project its answers would find no way.
      if (!/:mistyped/.test(key)) storage.open()?.removeItem(key)
    }
    isAllowed = may
    opened?.followConsent()
    if (!might || !may) pickUp()
  }

  const debugged: DebugPage = { ...page, log }
  bring(chosen.includes('debug'), async () => (await load('debug')).showDebugPanel?.(debugged))

  bring(isTest, async () => {
    for (const survey of surveys) await consider(survey, toHeard(survey.on?.[0]?.signals[0] ?? survey.id), {})
  })

  return {
    trigger(name, detail) {
      const heard = toHeard(name, detail)
      // A trigger that is still being fetched may know the name.
      for (const hear of watched) if (!hear(heard)) ready.then(() => hear(heard))
    },
    async ask(id, detail = {}) {
      const heard = toHeard('ask', detail)
      const survey = surveys.find((one) => one.id === id)
      return survey ? consider(survey, heard, detail) : hold('', 'unknown-survey')
    },
    explain: async (id) => (await load('debug')).explain(debugged, id),
    on,
    setConsent,
    setAttributes(values) {
      options.attributes = { ...options.attributes, ...values }
    },
    destroy() {
      leaving.abort()
      clear()
    },
  }
}
