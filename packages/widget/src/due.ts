import { ces2, type Locale, type OpenQuestion, type Scale } from '@easekit/scales'
import { locale as english } from '@easekit/scales/locales/en'
import { alone } from './alone.js'
import type { AskDetail } from './ask-detail.js'
import { byTag } from './by-tag.js'
import { hash } from './eligibility/hash.js'
import type { Ending } from './eligibility/ledger.js'
import { writeEntry } from './eligibility/write-entry.js'
import type { AskResult } from './events.js'
import type { Host } from './host.js'
import type { Modules } from './modules.js'
import { needsRules } from './needs-rules.js'
import { pageLanguage } from './page-language.js'
import { pause } from './pause.js'
import { pickLanguage } from './pick-language.js'
import type { ScaleId } from './scale-id.js'
import { openSession, type SessionInput } from './session.js'
import type { StartSurvey } from './start-options.js'
import type { Heard } from './trigger/heard.js'
import { occur } from './trigger/occur.js'

/** For how long after its delay a signal may still lead to a question, in milliseconds, and how long one must be seen. */
const lifeMs = 600_000
const seenMs = 3_000

/**
 * Shows a survey after a signal, or because it was asked for, where all gates let it through, and tells how it ended.
 * Signals that report the same order or chat count once.
 *
 * @param ask given where the page asks by itself
 */
export async function due(host: Host, survey: StartSurvey, heard: Heard, ask?: AskDetail): Promise<AskResult> {
  const { modules, signal, ledger } = host
  const { locale } = host.options
  const { window, now } = host.platform
  const { document } = window
  const { name, at } = heard
  const { id, delayMs = 0 } = survey

  host.occurrences ??= []
  const occurrence = occur(ask ? [] : host.occurrences, id, heard)
  if (!occurrence) return { status: 'not-shown', reason: 'joined' }
  const subjects = (): string[] => Object.values(occurrence.bySource)

  const forget = (): void => {
    try {
      if (!ask) host.storage()?.removeItem(`easekit:pending:${name}:${id}`)
    } catch {
      // Then it is too old before long.
    }
  }
  const hold = (reason: string): AskResult => {
    // Another tab may be showing what this one would have shown.
    if (!/^(another-tab|destroyed)$/.test(reason)) forget()
    return host.hold(id, reason)
  }

  // On its way while the delay runs.
  const words = fetchWords(pickLanguage(pageLanguage(locale, window)), modules)
  const fetchRules = async () => (needsRules(host, survey, heard) ? modules('rules') : undefined)
  if (!ask) {
    const wait = (await fetchRules())?.delay ?? pause
    const ms = delayMs + at - now()
    // Even the shortest timer lets a frame go by.
    if (ms > 0) await wait(host, ms, survey, heard)
    while (document.hidden && !signal.aborted) {
      await new Promise((resolve) => document.addEventListener('visibilitychange', resolve, { once: true, signal }))
    }
  }

  const refuse = async (): Promise<string | undefined> => {
    if (signal.aborted) return 'destroyed'
    if (ask?.force) return undefined
    if (!ask && now() - at - delayMs > lifeMs) return 'too-late'
    const rules = await fetchRules()
    return rules?.rules(host, survey, heard, subjects().map(hash)).find(({ pass }) => !pass)?.gate
  }

  const show = async (): Promise<AskResult> => {
    const { scale: asked } = survey
    const isNamed = byTag || typeof asked === 'string'
    const { scales, english } = await (isNamed && asked !== 'ces2' ? modules('scales') : own)
    const scale = isNamed ? scales[asked as ScaleId] : typeof asked === 'function' ? await asked() : asked
    if (!scale) {
      host.tell?.()
      return { status: 'not-shown', reason: 'mistaken' }
    }
    const open: SessionInput['open'] = (shownAt, response) => {
      const note = (ending: Ending): void => {
        window.clearTimeout(timer)
        forget()
        writeEntry(ledger, response, shownAt, ending, id, subjects())
      }
      // Shown so briefly it does not count: the page that an order page leads to asks again.
      const timer = window.setTimeout(note, seenMs, 'shown')
      signal.addEventListener('abort', () => window.clearTimeout(timer))
      return note
    }
    return openSession({
      host,
      survey,
      occurrence,
      refuse,
      open,
      scale,
      locale: (await words) ?? english,
      mount: ask?.mount ?? survey.mount,
    })
  }

  const reason = (await refuse()) ?? (host.busy ? 'another-survey-open' : undefined)
  if (reason) return hold(reason)
  host.busy = true
  try {
    const result = await (ask?.force ? show() : alone(host, show))
    if (!result) return hold('another-tab')
    return result.status === 'not-shown' ? hold(result.reason) : result
  } catch (error) {
    return hold(`could not load: ${error}`)
  } finally {
    host.busy = false
  }
}

/** What comes with this chunk. The script tag's English here has no words for other instruments. */
const own: { readonly scales: { readonly [id in ScaleId]?: Scale | OpenQuestion }; readonly english: Locale } = {
  scales: { ces2 },
  english,
}

/** The words of a language, unless it is English or cannot be fetched. */
async function fetchWords(language: string, modules: Modules): Promise<Locale | undefined> {
  try {
    return language === 'en' ? undefined : (await modules(language)).locale
  } catch {
    return undefined
  }
}
