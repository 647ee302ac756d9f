import { ces2, type Locale, type OpenQuestion, type Scale } from '@easekit/scales'
import { locale as english } from '@easekit/scales/locales/en'
import type { AskDetail } from './ask-detail.js'
import { hash } from './eligibility/hash.js'
import { openEntry } from './eligibility/open-entry.js'
import type { AskResult } from './events.js'
import type { Host } from './host.js'
import type { Modules } from './modules.js'
import { pickLanguage } from './pick-language.js'
import { openSession, type SessionInput } from './session.js'
import type { StartSurvey } from './start-options.js'
import { createOccurrences } from './trigger/occurrences.js'

/** How a signal or an `ask` is dealt with. */
export type Due = typeof due

/** What has happened, as it was heard. */
export interface Heard {
  readonly name: string
  readonly source: string
  readonly subject: unknown
  /** Epoch milliseconds. */
  readonly at: number
}

/**
 * Shows a survey after a signal, or because it was asked for, where all gates let it through, and tells how it ended.
 * Signals that report the same order or chat count once.
 *
 * @param ask given where the page asks by itself
 */
export async function due(
  host: Host,
  survey: StartSurvey | undefined,
  { name, source, subject, at }: Heard,
  ask?: AskDetail,
): Promise<AskResult> {
  const { modules, note, notify, signal } = host
  const { locale = 'auto' } = host.options
  const { window, now } = host.platform
  const { document, navigator } = window
  if (!survey) return { status: 'not-shown', reason: 'unknown-survey' }
  const { id, delayMs = 0 } = survey
  const hold = (reason: string): AskResult => {
    note(`${id} not shown: ${reason}`)
    notify('held', { survey: id, reason })
    return { status: 'not-shown', reason }
  }

  host.heard ??= new Map()
  const occur = (!ask && host.heard.get(id)) || createOccurrences()
  if (!ask) host.heard.set(id, occur)
  const occurrence = occur(name, source, subject, at)
  if (!occurrence) return { status: 'not-shown', reason: 'joined' }
  if (!ask) {
    await new Promise((resolve) => {
      const timer = window.setTimeout(resolve, delayMs + at - now())
      signal.addEventListener('abort', () => window.clearTimeout(timer))
    })
  }

  const refuse = (): string | undefined =>
    ask?.force ? undefined : host.gates(survey, occurrence.subjects.map(hash)).find(({ pass }) => !pass)?.gate
  const reason = signal.aborted ? 'destroyed' : host.busy ? 'another-survey-open' : refuse()
  if (reason) return hold(reason)
  host.busy = true
  try {
    const wanted = locale === 'auto' ? document.documentElement.lang || navigator.language : locale
    const [words, scale] = await Promise.all([
      fetchWords(pickLanguage(wanted), modules).catch(() => english),
      fetchScale(survey.scale, modules),
    ])
    const open: SessionInput['open'] = (shownAt, response) =>
      openEntry(host.ledger, id, occurrence.subjects, shownAt, response)
    const result = await openSession({
      host,
      survey,
      occurrence,
      refuse,
      open,
      scale,
      locale: words,
      mount: ask?.mount ?? survey.mount,
    })
    return result.status === 'not-shown' ? hold(result.reason) : result
  } catch (error) {
    return hold(`could not load: ${error}`)
  } finally {
    host.busy = false
  }
}

async function fetchWords(language: string, modules: Modules): Promise<Locale> {
  return language === 'en' ? english : (await modules(language)).locale
}

async function fetchScale(scale: StartSurvey['scale'], modules: Modules): Promise<Scale | OpenQuestion> {
  if (scale === 'ces2') return ces2
  if (typeof scale === 'string') return (await modules('scales')).scales[scale]
  return typeof scale === 'function' ? scale() : scale
}
