import { type IssueName, issueNames, type OpenQuestion, type Scale } from '@easekit/scales'
import type { AskDetail, AskResult } from '../api/ask.js'
import type { CheckedSurvey } from '../api/checked-options.js'
import type { Platform } from '../api/platform.js'
import { digest } from '../eligibility/digest.js'
import { pendingKey, signalLifeMs } from '../eligibility/hand-over/hand-over.js'
import type { Ending } from '../eligibility/ledger/ledger.js'
import { writeLedger } from '../eligibility/ledger/write-ledger.js'
import { needsGates } from '../eligibility/needs-gates.js'
import { inOneTab } from '../eligibility/one-tab.js'
import { pausedKey } from '../eligibility/paused-key.js'
import { wait } from '../eligibility/wait.js'
import type { HeardSignal } from '../trigger/heard-signal.js'
import { joinSignals, type Occurrence } from '../trigger/join-signals.js'
import { prepare } from './prepare.js'
import { drawn, rehearse } from './rehearse.js'
import { openSession, type SessionInput } from './session.js'
import type { SessionPage } from './session-page.js'

export { prepare, rehearse }

/** How long a survey must be seen to count as shown, in milliseconds. */
const seenMs = 3_000

/**
 * Shows a survey after a signal, or because it was asked for, where all gates let it through, and tells how it ended.
 *
 * @param ask given where the page asks by itself
 */
export type AskWhenDue = (survey: CheckedSurvey, heard: HeardSignal, ask?: AskDetail) => Promise<AskResult>

/** What the quick look of the entry has no room for and does harm: numbers that are texts, rates in percent, reasons that are texts. */
const oddities = /(Ms|Rate|Days)":"|Rate":(\d\d|[2-9])|s":\["/

/**
 * Under this name the window of a page knows who asks there, by what ends it: one popup at a time, also of other projects and of
 * another copy of EaseKit.
 */
const asking = Symbol.for('easekit.asking')
type AskingWindow = Platform['window'] & { [asking]?: AbortSignal }

/** What cannot be fetched: it is asked for again when the survey is due, and without attributes the survey says less. */
const missing = (): undefined => undefined

/** Makes what asks on a page: one survey at a time, and once for signals that report the same order or chat. */
export function createAsker(page: SessionPage): AskWhenDue {
  const { options, platform, signal, storage, ledger, gates, load, hold, isTest } = page
  const { window, now }: { readonly window: AskingWindow; readonly now: () => number } = platform
  const { document } = window
  const recent: Occurrence[] = []
  const unsent: Record<string, string> = {}
  if (page._tellMistakes && (isTest || oddities.test(JSON.stringify(options.surveys)))) page._tellMistakes()

  /** All that can hold a survey back, where something may. */
  const gatesFor = async (survey: CheckedSurvey, heard: HeardSignal) =>
    needsGates(survey, heard, ledger, storage, pausedKey(options.project, survey.id)) ? gates() : undefined

  const refusalOf = async (occurrence: Occurrence, survey: CheckedSurvey, heard: HeardSignal, ask?: AskDetail) => {
    const { at } = heard
    const { delayMs = 0 } = survey
    if (signal.aborted) return 'destroyed'
    if (ask?.force || heard.begun || isTest) return undefined
    if (!ask && now() - at - delayMs > signalLifeMs) return 'too-late'
    const held = await gatesFor(survey, heard)
    await held?.hearPause(survey)
    const subjects = Object.values(occurrence._bySource).map(digest)
    return held?.check(survey, heard, subjects).find(({ pass }) => !pass)?.gate
  }

  const waitUntilDue = async (survey: CheckedSurvey, heard: HeardSignal): Promise<void> => {
    const held = await gatesFor(survey, heard)
    const ms = (survey.delayMs ?? 0) + heard.at - now()
    // Even the shortest timer lets a frame go by.
    if (ms > 0) await (held ? held.wait(ms, survey, heard) : wait(window, signal, ms))
    while (document.hidden && !signal.aborted) {
      await new Promise((resolve) => document.addEventListener('visibilitychange', resolve, { once: true, signal }))
    }
  }

  return async (asked, heard, ask) => {
    const { id } = asked
    const occurrence = joinSignals(ask ? [] : recent, id, heard)
    if (!occurrence) return { status: 'not-shown', reason: 'joined' }

    const survey = asked.variants ? (await gates()).drawVariant(asked) : asked
    // What a page says of an order stands there now, and may be gone when the delay is over.
    const saysMore = options.sendAttributes || survey.variant
    const attributes = saysMore
      ? load('attributes').then(({ readAttributes }) => readAttributes(page, survey, heard, occurrence), missing)
      : undefined

    const forgetSignal = (): void => {
      try {
        if (!ask) storage.open()?.removeItem(pendingKey(options.project, heard.name, id))
      } catch {
        // Then it is too old before long.
      }
    }
    const refuse = (reason: string): AskResult => {
      // Another tab may be showing what this one would have shown.
      if (reason !== 'another-tab' && reason !== 'destroyed') forgetSignal()
      return hold(id, reason)
    }
    const findRefusal = () => refusalOf(occurrence, survey, heard, ask)

    const noteShowing: SessionInput['noteShowing'] = (shownAt, response) => {
      // Whoever has tried a survey out may still be asked.
      if (isTest) return () => {}
      const note = (ending: Ending): void => {
        window.clearTimeout(timer)
        forgetSignal()
        writeLedger(ledger, response, shownAt, ending, id, Object.values(occurrence._bySource))
      }
      // Shown so briefly it does not count: the page that an order page leads to asks again.
      const timer = window.setTimeout(note, seenMs, 'shown')
      signal.addEventListener('abort', () => window.clearTimeout(timer))
      return note
    }

    // On its way while the delay runs.
    const prepared = prepare(page, survey, ask?.mount).catch(missing)
    if (!ask && !isTest) {
      if (survey.delayMs) prepared.then((found) => found && rehearse(found)).catch(missing)
      await waitUntilDue(survey, heard)
    }
    drawn.add(survey)

    const show = async (): Promise<AskResult> => {
      const found = (await prepared) ?? (await prepare(page, survey, ask?.mount))
      const issue = found && handledIssue(found.scale, survey.issue, heard.name)
      // What is asked then is what the instrument asks by itself.
      if (!found || (issue && !issueNames.includes(issue))) page._tellMistakes?.()
      if (!found) return { status: 'not-shown', reason: 'mistaken' }
      return openSession({
        ...found,
        survey: { ...survey, issue },
        occurrence,
        attributes: await attributes,
        findRefusal,
        noteShowing,
        begun: heard.begun,
        unsent,
      })
    }

    const reason = (await findRefusal()) ?? (window[asking]?.aborted === false ? 'another-survey-open' : undefined)
    if (reason) return refuse(reason)
    window[asking] = signal
    try {
      const result = await (ask?.force || isTest ? show() : inOneTab(window, now, storage, () => load('claim'), show))
      if (!result) return refuse('another-tab')
      return result.status === 'not-shown' ? refuse(result.reason) : result
    } catch (error) {
      return refuse(`could not load: ${error}`)
    } finally {
      if (window[asking] === signal) delete window[asking]
    }
  }
}

/** What the question names: what the survey says, or after a chat the request, since a chat is no task that one completes. */
function handledIssue({ wording }: Scale | OpenQuestion, given: IssueName | undefined, signal: string) {
  return given ?? (wording.id === 'task' && /chat/.test(signal) ? 'request' : undefined)
}
