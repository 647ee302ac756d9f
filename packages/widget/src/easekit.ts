import { hasPending, type Outbox } from '@easekit/transport'
import { decide, type GateResult } from './eligibility/decide.js'
import { hash } from './eligibility/hash.js'
import { createLedger } from './eligibility/ledger.js'
import { stickyDraw } from './eligibility/sticky-draw.js'
import { withDefaults } from './eligibility/throttle.js'
import type { AskResult, EaseKitEvents, Notify } from './events.js'
import type { Modules } from './modules.js'
import type { EaseKitOptions, SurveyOptions } from './options.js'
import { pickLanguage } from './pick-language.js'
import type { Platform } from './platform.js'
import type { Session } from './session.js'
import { createOccurrences, type Occurrence } from './trigger/occurrences.js'
import { startTrigger } from './trigger/start-trigger.js'

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
   * @param detail `subject` as in `trigger`; `force` skips the gates
   * @returns how it ended; never rejects
   */
  readonly ask: (
    survey: string,
    detail?: { readonly subject?: string | number | undefined; readonly force?: boolean | undefined },
  ) => Promise<AskResult>
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

/** Replaced by the build with the version of the package. */
declare const EASEKIT_VERSION: string
const version = typeof EASEKIT_VERSION === 'string' ? EASEKIT_VERSION : 'source'

/** Wires the stages: triggers, eligibility, and, when a survey is due, the parts that show and deliver it. */
export function start(options: EaseKitOptions, modules: Modules, platform: Platform, channel = 'web'): EaseKit {
  const { project, surveys } = options
  const { window, now } = platform
  const leaving = new window.AbortController()
  const { signal } = leaving
  const listeners: { readonly name: string; readonly listener: (detail: never) => void }[] = []
  const log: string[] = []
  const drawn = new Map<string, number>()
  let allowed = options.storage !== 'memory' && options.consent !== 'required'
  let outbox: Promise<Outbox> | undefined
  let active: Session | true | undefined

  const storage = (): Storage | undefined => (allowed ? platform.storage() : undefined)
  const ledger = createLedger(project, storage)

  const note = (text: string): void => {
    log.push(`${new Date(now()).toISOString()} ${text}`)
    if (log.length > 99) log.shift()
  }

  const notify: Notify = (name, detail) => {
    for (const one of listeners.slice()) {
      if (one.name !== name) continue
      try {
        one.listener(detail as never)
      } catch (error) {
        note(`a listener of ${name} failed: ${error}`)
      }
    }
  }

  const later = (ms: number, run: () => void): void => {
    const timer = window.setTimeout(run, ms)
    signal.addEventListener('abort', () => window.clearTimeout(timer), { once: true })
  }

  const openOutbox = (): Promise<Outbox> => {
    outbox ??= modules.outbox().then(({ createOutbox, httpSender }) =>
      createOutbox({
        project,
        sender: options.sender ?? httpSender({ endpoint: options.endpoint ?? '' }),
        persist: allowed ? 'device' : 'none',
        hook: (event) => {
          if (event.type === 'ok') notify('delivered', { response: event.id })
        },
      }),
    )
    // A chunk that failed to load may load next time.
    outbox.catch(() => {
      outbox = undefined
    })
    return outbox
  }

  const gates = (survey: SurveyOptions, subjects: readonly string[]): GateResult[] =>
    decide({
      survey: survey.id,
      subjects: subjects.map(hash),
      ledger: ledger.entries(),
      throttle: withDefaults(survey.throttle),
      sampleRate: survey.sampleRate ?? 1,
      draw: stickyDraw(`${project}:draw:${survey.id}`, survey.sampleRate, drawn, storage, platform.random),
      now: now(),
    })

  const refuse = (survey: SurveyOptions, { subjects }: Occurrence): string | undefined =>
    gates(survey, subjects).find(({ pass }) => !pass)?.gate

  const present = async (survey: SurveyOptions, occurrence: Occurrence, force?: boolean): Promise<AskResult> => {
    const hold = (reason: string): AskResult => {
      note(`${survey.id} not shown: ${reason}`)
      notify('held', { survey: survey.id, reason })
      return { status: 'not-shown', reason }
    }
    const no = active ? 'another-survey-open' : force ? undefined : refuse(survey, occurrence)
    if (no) return hold(no)
    active = true
    try {
      const tag = options.locale && options.locale !== 'auto' ? options.locale : pageLanguage(window)
      const [{ openSession }, parts, box, { locale }, scale] = await Promise.all([
        modules.view(),
        modules.outbox(),
        openOutbox(),
        modules.locale(pickLanguage(tag)),
        typeof survey.scale === 'function' ? survey.scale() : survey.scale,
      ])
      if (signal.aborted) return { status: 'not-shown', reason: 'destroyed' }
      const id = parts.newId()
      const [subject] = occurrence.subjects
      const session = openSession({
        platform,
        options,
        survey,
        scale,
        locale,
        outbox: box,
        id,
        channel,
        origin: {
          sdk: version,
          trigger: occurrence.name,
          source: occurrence.source,
          ...(subject && { subject }),
        },
        at: occurrence.at,
        refuse: () => (force ? undefined : refuse(survey, occurrence)),
        open: () => ledger.open(survey.id, occurrence.subjects, now(), id),
        notify,
      })
      active = session
      const result = await session.result
      return result.status === 'not-shown' ? hold(result.reason) : result
    } catch (error) {
      return hold(`could not load: ${error}`)
    } finally {
      active = undefined
    }
  }

  const watched = surveys.map((survey) => ({ survey, occur: createOccurrences() }))
  type Watched = (typeof watched)[number]

  const hear = ({ survey, occur }: Watched, name: string, source: string, subject: unknown): void => {
    const at = now()
    note(`${name} heard from ${source}`)
    // Never inside the page's own call: the host's code runs on first.
    later(0, () => {
      const occurrence = occur(name, source, subject, at)
      if (occurrence) later((survey.delayMs ?? 0) + at - now(), () => present(survey, occurrence))
    })
  }

  for (const one of watched) {
    const env = { window, signal, now, log: (source: string, text: string) => note(`${source}: ${text}`) }
    for (const trigger of one.survey.on ?? []) {
      startTrigger(trigger, (name, detail) => hear(one, name, detail?.source ?? '', detail?.subject), env)
    }
  }

  if (allowed && hasPending(project)) openOutbox().catch(() => {})

  return {
    trigger(name, detail) {
      for (const one of watched) {
        const names = [one.survey.id, ...(one.survey.on ?? []).flatMap((trigger) => trigger.signals)]
        if (names.includes(name)) hear(one, name, 'api', detail?.subject)
      }
    },
    async ask(id, detail) {
      const found = watched.find(({ survey }) => survey.id === id)
      if (!found || signal.aborted) return { status: 'not-shown', reason: found ? 'destroyed' : 'unknown-survey' }
      const subjects = detail?.subject === undefined ? [] : [String(detail.subject)]
      return present(found.survey, { name: 'ask', source: 'api', subjects, at: now() }, detail?.force)
    },
    explain(id) {
      const survey = surveys.find((one) => one.id === id)
      return { gates: survey ? gates(survey, []) : [], log: log.slice() }
    },
    on(name, listener) {
      const entry = { name, listener: listener as (detail: never) => void }
      listeners.push(entry)
      return () => {
        const index = listeners.indexOf(entry)
        if (index >= 0) listeners.splice(index, 1)
      }
    },
    setConsent(consent) {
      allowed = consent.storage && options.storage !== 'memory'
      outbox?.then((box) => box.setPersist(allowed ? 'device' : 'none')).catch(() => {})
    },
    destroy() {
      leaving.abort()
      if (active && active !== true) active.close()
      outbox?.then((box) => box.stop()).catch(() => {})
      listeners.length = 0
    },
  }
}

function pageLanguage({ document, navigator }: Window): string {
  return document.documentElement.lang || navigator.language
}
