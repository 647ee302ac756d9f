import { hasPending } from '@easekit/transport'
import type { AskDetail } from './ask-detail.js'
import type { Gate, GateResult } from './eligibility/decide.js'
import { handOver, pendingKey, pendingPrefix } from './eligibility/hand-over.js'
import { stickyDraw } from './eligibility/sticky-draw.js'
import type { AskResult, EaseKitEvents } from './events.js'
import type { Host } from './host.js'
import type { Modules } from './modules.js'
import type { Platform } from './platform.js'
import type { StartOptions, StartSurvey } from './start-options.js'
import type { Heard } from './trigger/heard.js'
import type { SignalDetail, TriggerEnv } from './trigger/types.js'

/** A running EaseKit. Nothing it offers throws. */
export interface EaseKit {
  /**
   * Reports that something happened. Surveys that listen to a signal of this name, or that have this id, are considered.
   *
   * @param name for instance `order-placed`
   * @param detail `subject`: id of the order or chat; a survey asks once per subject, ever
   */
  readonly trigger: (name: string, detail?: { readonly subject?: string | number | undefined }) => void
  /**
   * Asks now, if all gates let it through.
   *
   * @returns how it ended; never rejects
   */
  readonly ask: (survey: string, detail?: AskDetail) => Promise<AskResult>
  /** Every gate of a survey with pass or fail and why, and what was noticed on the page so far. Never rejects. */
  readonly explain: (survey: string) => Promise<Explanation>
  /** Listens to an event. Returns the function that stops it. */
  readonly on: <Name extends keyof EaseKitEvents>(
    name: Name,
    listener: (detail: EaseKitEvents[Name]) => void,
  ) => () => void
  /** Allows or forbids storage on the device. Before that, with `consent: 'required'`, all stays in memory. */
  readonly setConsent: (consent: { readonly storage: boolean }) => void
  /** Takes everything away: listeners, timers, popup. What is not delivered yet stays for the next page. */
  readonly destroy: () => void
}

/** Why a survey was or was not shown. */
export interface Explanation {
  readonly gates: readonly GateResult[]
  /** Signals and refusals so far, oldest first. */
  readonly log: readonly string[]
}

const dayMs = 86_400_000

/** Wires the stages: triggers, the cheap gates, and, when a survey may be due, the parts that decide, show and deliver it. */
export function start(
  options: StartOptions,
  modules: Modules,
  platform: Platform,
  channel: string,
  tell?: () => unknown,
): EaseKit {
  const { project, surveys, holdout = 0 } = options
  const { window, now } = platform
  const leaving = new AbortController()
  const { signal } = leaving
  const listeners = new Set<(name: string, detail: never) => void>()
  const log: string[] = []
  const last: Record<string, number> = {}
  const waiting = new Set<() => void>()
  let order = 0
  const drawn = new Map<string, number>()

  const note = (text: string): void => {
    if (log.push(`${now()} ${text}`) > 99) log.shift()
  }
  const storage = (): Storage | null => (host.stored ? platform.storage() : null)
  const kept = (prefix: string): string[] => {
    try {
      return Object.keys(storage() ?? {}).filter((key) => key.startsWith(prefix))
    } catch {
      // Storage is forbidden here: nothing can have been left in it.
      return []
    }
  }

  const host: Host = {
    options,
    modules,
    tell,
    platform,
    channel,
    storage,
    kept,
    ledger: { prefix: `easekit:${project}:asked:`, memory: {}, storage },
    draw: (name, rate) => stickyDraw(`${project}:draw:${name}`, rate, drawn, storage, Math.random),
    note,
    log,
    notify: (name, detail) => {
      for (const listener of [...listeners]) listener(name, detail as never)
    },
    hold: (survey, reason) => {
      note(`${survey} not shown: ${reason}`)
      host.notify('held', { survey, reason })
      return { status: 'not-shown', reason }
    },
    last,
    waiting,
    signal,
    stored: false,
  }

  /** Why what decides need not even be fetched: the draws, and, where nobody waits for a reason, the rest that is longest. */
  const refuse = ({ id, sampleRate = 1, throttle }: StartSurvey, ask: unknown): Gate | undefined => {
    if (host.draw(':holdout', 1 - holdout) >= 1 - holdout) return 'holdout'
    if (host.draw(id, sampleRate) >= sampleRate) return 'sample'
    // An entry begins with its time.
    const isLate = (key: string): boolean =>
      now() - Number.parseInt(storage()?.getItem(key) ?? '', 10) < (throttle?.anyDays ?? 14) * dayMs
    return !ask && kept(host.ledger.prefix).some(isLate) ? 'any-cooldown' : undefined
  }

  // Fetched now, so never inside the page's own call: the host's code runs on first.
  const consider = async (survey: StartSurvey | undefined, heard: Heard, ask?: AskDetail): Promise<AskResult> => {
    const { name, source, subject, at } = heard
    if (!survey) return host.hold('', 'unknown-survey')
    const { id } = survey
    try {
      const reason = ask?.force ? undefined : refuse(survey, ask)
      if (reason) return host.hold(id, reason)
      if (!ask && !heard.stays) handOver(storage, pendingKey(name, id), at, source, subject)
      return await (await modules('view')).due(host, survey, heard, ask)
    } catch (error) {
      return host.hold(id, `could not load: ${error}`)
    }
  }

  const toHeard = (name: string, { source = 'api', subject, stays }: SignalDetail = {}): Heard => {
    last[name] = ++order
    for (const look of waiting) look()
    return { name, source, subject, stays, at: now(), order }
  }

  const env: TriggerEnv = {
    window,
    signal,
    now,
    log: (source, text) => note(`${source}: ${text}`),
    session: () => (host.stored ? window.sessionStorage : undefined),
    shared: {},
  }
  const loading: unknown[] = []
  const watched = surveys.map((survey) => {
    const { id, on = [], cancelOn = [] } = survey
    const hear = (name: string, detail?: SignalDetail): boolean => {
      const heard = toHeard(name, detail)
      if (name !== id && !on.some(({ signals }) => signals.includes(name))) return false
      note(`${name} heard from ${heard.source}`)
      consider(survey, heard)
      return true
    }
    for (const trigger of on) loading.push(trigger(hear, env))
    for (const name of cancelOn) window.addEventListener(name, () => toHeard(name), { capture: true, signal })
    return hear
  })
  // Which signals a trigger has is known when it is there.
  const ready = Promise.all(loading)

  const setConsent: EaseKit['setConsent'] = (consent) => {
    const former = host.stored
    // Whatever else stands there was not meant to allow more.
    host.stored = consent.storage && (options.storage ?? 'device') === 'device'
    host.consented?.()
    if (!former) pickUp()
  }

  const bring = (part: 'outbox' | 'resume' | 'rules' | 'debug', isNeeded: unknown): unknown =>
    isNeeded &&
    ready
      .then(() => modules(part))
      // What is left waits for the next page.
      .then(
        ({ begin }) => begin(host),
        () => {},
      )

  /** What earlier pages have left: answers that wait to be delivered, and signals that nobody was asked about yet. */
  const pickUp = (): void => {
    if (!host.stored) return
    bring('outbox', hasPending(project))
    bring(
      'rules',
      surveys.some(({ target }) => target),
    )
    bring('resume', kept(pendingPrefix)[0])
  }
  setConsent({ storage: (options.consent ?? 'assumed') === 'assumed' })
  bring('debug', /[?&]easekit=debug/.test(window.location.search))

  return {
    trigger(name, detail) {
      // A trigger that is still being fetched may know the name.
      for (const hear of watched) if (!hear(name, detail)) ready.then(() => hear(name, detail))
    },
    ask(id, detail = {}) {
      return consider(
        surveys.find((one) => one.id === id),
        toHeard('ask', { subject: detail.subject }),
        detail,
      )
    },
    explain: async (id) => (await modules('debug')).explain(host, id),
    on(name, listener) {
      const own = (fired: string, detail: never): void => {
        if (fired !== name) return
        try {
          listener(detail)
        } catch (error) {
          note(`a listener of ${name} failed: ${error}`)
        }
      }
      listeners.add(own)
      return () => listeners.delete(own)
    },
    setConsent,
    destroy() {
      leaving.abort()
      listeners.clear()
    },
  }
}
