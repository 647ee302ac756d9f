import { hasPending } from '@easekit/transport'
import type { AskDetail } from './ask-detail.js'
import type { Due } from './due.js'
import { decide, type GateResult } from './eligibility/decide.js'
import type { Ledger } from './eligibility/ledger.js'
import { readLedger } from './eligibility/read-ledger.js'
import { stickyDraw } from './eligibility/sticky-draw.js'
import type { AskResult, EaseKitEvents, Notify } from './events.js'
import type { Host } from './host.js'
import type { Modules } from './modules.js'
import type { Platform } from './platform.js'
import type { StartOptions } from './start-options.js'
import type { Emit, TriggerEnv } from './trigger/types.js'

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
  /** Every gate of a survey with pass or fail, and what was noticed on the page so far. */
  readonly explain: (survey: string) => Explanation
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

/** Wires the stages: triggers, eligibility, and, when a survey is due, the parts that show and deliver it. */
export function start(options: StartOptions, modules: Modules, platform: Platform, channel: string): EaseKit {
  const { project, surveys } = options
  const { window, now } = platform
  const leaving = new AbortController()
  const { signal } = leaving
  const listeners = new Set<(name: string, detail: never) => void>()
  const log: string[] = []
  const drawn = new Map<string, number>()

  const note = (text: string): void => {
    if (log.push(`${new Date(now()).toISOString()} ${text}`) > 99) log.shift()
  }

  const notify: Notify = (name, detail) => {
    for (const listener of [...listeners]) listener(name, detail as never)
  }

  const storage = (): Storage | null => (host.stored ? platform.storage() : null)
  const ledger: Ledger = { prefix: `easekit:${project}:asked:`, memory: {}, storage }

  const gates: Host['gates'] = ({ id, throttle, sampleRate = 1 }, subjects) =>
    decide({
      survey: id,
      subjects,
      ledger: readLedger(ledger),
      throttle,
      sampleRate,
      draw: stickyDraw(`${project}:draw:${id}`, sampleRate, drawn, storage, Math.random),
      now: now(),
    })

  const host: Host = {
    options,
    modules,
    platform,
    channel,
    ledger,
    gates,
    note,
    notify,
    signal,
    stored: false,
  }

  // Fetched now, so never inside the page's own call: the host's code runs on first.
  const consider: Due = (...request) =>
    modules('view')
      .then(({ due }) => due(...request))
      .catch((error) => {
        const reason = `could not load: ${error}`
        note(reason)
        return { status: 'not-shown', reason }
      })

  const env: TriggerEnv = { window, signal, now, log: (source, text) => note(`${source}: ${text}`) }
  const watched = surveys.map((survey) => {
    const hear: Emit = (name, { source = '', subject } = {}) => {
      if (name !== survey.id && !survey.on?.some(({ signals }) => signals.includes(name))) return
      note(`${name} heard from ${source}`)
      consider(host, survey, { name, source, subject, at: now() })
    }
    for (const trigger of survey.on ?? []) trigger(hear, env)
    return hear
  })

  const setConsent: EaseKit['setConsent'] = (consent) => {
    host.stored = consent.storage && options.storage !== 'memory'
    host.consented?.()
  }
  setConsent({ storage: options.consent !== 'required' })

  if (host.stored && hasPending(project)) {
    modules('outbox')
      .then(({ openOutbox }) => openOutbox(host))
      // Then the view brings it along, or the next page tries again.
      .catch(() => {})
  }

  return {
    trigger(name, detail) {
      for (const hear of watched) hear(name, { ...detail, source: 'api' })
    },
    ask(id, detail = {}) {
      const survey = surveys.find((one) => one.id === id)
      return consider(host, survey, { name: 'ask', source: 'api', subject: detail.subject, at: now() }, detail)
    },
    explain(id) {
      const survey = surveys.find((one) => one.id === id)
      return { gates: survey ? gates(survey, []) : [], log }
    },
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
