import type { CheckedOptions, CheckedSurvey } from '../api/checked-options.js'
import { deviceClass } from '../api/device-class.js'
import type { GateResult } from '../api/explanation.js'
import { pageLanguage } from '../api/page-language.js'
import type { Platform } from '../api/platform.js'
import type { HeardSignal } from '../trigger/heard-signal.js'
import type { SignalOrder } from '../trigger/signal-order.js'
import { basicGates } from './basic-gates.js'
import type { DeviceStorage } from './device-storage.js'
import { type Disturbance, findDisturbance } from './disturbance.js'
import { hearPause } from './hear-pause.js'
import { inSchedule } from './in-schedule.js'
import type { Ledger } from './ledger/ledger.js'
import { readLedger } from './ledger/read-ledger.js'
import { onTarget } from './on-target.js'
import { pausedKey } from './paused-key.js'
import { dayMs } from './rest-days.js'
import type { Draw } from './sticky-draw.js'
import { tellMistakesOnce } from './tell-mistakes-once.js'
import { visit } from './visit.js'
import { isCancelled, waitUnlessCancelled } from './wait-unless-cancelled.js'

/** What the gates look at besides a survey and its signal. */
export interface GateInput {
  readonly options: Pick<CheckedOptions, 'project' | 'endpoint' | 'surveys' | 'holdout' | 'locale' | 'attributes'>
  readonly platform: Platform
  readonly storage: DeviceStorage
  readonly ledger: Ledger
  readonly draw: Draw
  readonly signals: SignalOrder
  /** Ends everything when it aborts. */
  readonly signal: AbortSignal
  /** Says what is wrong with a declaration; missing where the options were checked at the start. */
  readonly _tellMistakes?: (() => unknown) | undefined
}

/** All that can hold a survey back, fetched where something may. */
export interface Gates {
  /**
   * Every gate as it stands now: those of every survey, those that only some have (quota, session, schedule and target), and
   * whether the signal was taken back.
   *
   * @param heard the signal, if it is about one
   * @param subjects digests of the ids of the order or chat
   */
  readonly check: (survey: CheckedSurvey, heard?: HeardSignal, subjects?: readonly string[]) => GateResult[]
  /** Waits so many milliseconds, or until the signal is taken back, or everything ends. */
  readonly wait: (ms: number, survey: CheckedSurvey, heard: HeardSignal) => Promise<void>
  /** Asks the collector whether a survey is still paused, where this device heard so some time ago. */
  readonly hearPause: (survey: CheckedSurvey) => Promise<void>
  /**
   * The survey in the variant that this visitor has drawn: the same at every visit, each as likely as any other, and drawn apart
   * from the sample and the holdout group, so that all variants are shown to visitors of one kind.
   */
  readonly drawVariant: (survey: CheckedSurvey) => CheckedSurvey
  readonly disturbance: () => Disturbance | undefined
  /** Notes when this visit has begun, for the surveys that ask about it later. */
  readonly noteVisit: () => void
}

export function createGates(input: GateInput): Gates {
  const { options, platform, storage, ledger, draw, signals, signal, _tellMistakes } = input
  const { project, endpoint, holdout = 0, locale } = options
  const { window } = platform
  const thisVisit = () => visit(project, platform, storage)
  if (_tellMistakes) tellMistakesOnce(options, storage, _tellMistakes)

  return {
    check(survey, heard, subjects = []) {
      const { id, quota, schedule, target, throttle, sampleRate = 1 } = survey
      const now = platform.now()
      const shown = readLedger(ledger)
      const all = basicGates({
        survey: id,
        subjects,
        ledger: shown,
        throttle,
        sampleRate,
        draw: draw(id, sampleRate),
        holdout,
        _holdoutDraw: draw(':holdout', 1 - holdout),
        now,
      })
      if (heard) all.push({ gate: 'cancelled', pass: !isCancelled(signals, survey, heard) })
      if (quota) {
        const lately = shown.filter((one) => one.survey === id && now - one.at < quota.days * dayMs)
        all.push({ gate: 'quota', pass: lately.length < quota.shown })
      }
      if (throttle?.perSession) {
        const { since } = thisVisit()
        all.push({ gate: 'session', pass: shown.filter(({ at }) => at >= since).length < throttle.perSession })
      }
      if (schedule) all.push({ gate: 'schedule', pass: inSchedule(schedule, new Date(now)) })
      if (storage.get(pausedKey(project, id))) all.push({ gate: 'paused', pass: false })
      if (target) {
        const { href } = window.location
        const { referrer } = window.document
        const visitor = thisVisit().isReturning ? 'returning' : 'new'
        const language = pageLanguage(locale, window)
        // Both may have grown since the start.
        const attributes = { ...options.attributes, ...heard?.attributes }
        all.push(
          ...onTarget(target, { url: href, referrer, device: deviceClass(window), language, attributes, visitor }),
        )
      }
      return all
    },
    wait: (ms, survey, heard) => waitUnlessCancelled(window, signal, signals, ms, survey, heard),
    hearPause: ({ id }) => hearPause({ project, endpoint, survey: id, storage, platform }),
    drawVariant(survey) {
      const { id, variants = [] } = survey
      const drawn = variants[Math.floor(draw(`${id}:variant`, 0) * variants.length)]
      if (!drawn) return survey
      const { id: variant, ...differences } = drawn
      return { ...survey, ...differences, variant }
    },
    disturbance: () => findDisturbance(window.document),
    noteVisit: thisVisit,
  }
}
