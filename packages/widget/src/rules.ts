import { isCancelled } from './delay.js'
import type { GateResult } from './eligibility/decide.js'
import { inSchedule } from './eligibility/in-schedule.js'
import { onTarget } from './eligibility/on-target.js'
import { readLedger } from './eligibility/read-ledger.js'
import { gates } from './gates.js'
import type { Host } from './host.js'
import { pageLanguage } from './page-language.js'
import { device } from './response/device.js'
import type { StartSurvey } from './start-options.js'
import type { Heard } from './trigger/heard.js'
import { visit } from './visit.js'

const dayMs = 86_400_000

/**
 * All gates as they stand now: those of every survey, those that only some have (quota, session, schedule and target), and
 * whether the signal was taken back.
 *
 * @param heard the signal, if it is about one
 * @param subjects digests of the ids of the order or chat
 */
export function rules(host: Host, survey: StartSurvey, heard?: Heard, subjects?: readonly string[]): GateResult[] {
  const { id, quota, schedule, target, throttle } = survey
  const { options, platform, ledger } = host
  const { window } = platform
  const now = platform.now()
  const shown = readLedger(ledger)
  const all = gates(host, survey, subjects)
  if (heard) all.push({ gate: 'cancelled', pass: !isCancelled(host, survey, heard) })
  if (quota) {
    const lately = shown.filter((one) => one.survey === id && now - one.at < quota.days * dayMs)
    all.push({ gate: 'quota', pass: lately.length < quota.shown })
  }
  if (throttle?.perSession) {
    const { since } = visit(host)
    all.push({ gate: 'session', pass: shown.filter(({ at }) => at >= since).length < throttle.perSession })
  }
  if (schedule) all.push({ gate: 'schedule', pass: inSchedule(schedule, new Date(now)) })
  if (target) {
    const visitor = visit(host).isReturning ? 'returning' : 'new'
    all.push(
      ...onTarget(target, {
        url: window.location.href,
        referrer: window.document.referrer,
        device: device(window),
        language: pageLanguage(options.locale, window),
        attributes: options.attributes ?? {},
        visitor,
      }),
    )
  }
  return all
}

export { delay } from './delay.js'
export { inconvenience } from './eligibility/etiquette.js'
export { visit as begin } from './visit.js'
