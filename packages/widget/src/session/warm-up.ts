import { familyOf, localeTags, matchLocale } from '@easekit/scales'
import type { CheckedSurvey } from '../api/checked-options.js'
import { pageLanguage } from '../api/page-language.js'
import { needsGates } from '../eligibility/needs-gates.js'
import { pausedKey } from '../eligibility/paused-key.js'
import { type EarlyInput, refuseEarly } from '../eligibility/refuse-early.js'
import { isPlain } from '../view/is-plain.js'
import { findInstrument } from './find-instrument.js'
import type { SessionPage } from './session-page.js'

/** How long a browser that does not tell when it is idle is left alone, and how long one that does may take, in milliseconds. */
const pauseMs = 200
const patienceMs = 2_000

/** Surveys for which it was done on this page. */
const warmed = new WeakSet<CheckedSurvey>()

/** What fetching ahead needs from the page. */
export type WarmPage = SessionPage & Pick<EarlyInput, 'draw'>

/**
 * Fetches what a survey will need, where something on the page tells that it may be due before long: once, and while the page
 * is idle. A survey that this visitor would not be asked needs nothing. What cannot be fetched is asked for again when it is due.
 *
 * @param sign the name of what was heard, such as `chat-opened`
 */
export async function warmUp(page: WarmPage, survey: CheckedSurvey, sign: string): Promise<void> {
  const { options, platform, signal, storage, ledger, draw, load, channel } = page
  const { window, now } = platform
  const { locks } = window.navigator as Partial<Navigator>
  if (warmed.has(survey)) return
  warmed.add(survey)
  await untilIdle(window, signal)
  const { holdout = 0, project } = options
  if (signal.aborted || refuseEarly(survey, undefined, { holdout, draw, storage, ledger, now: now() })) return

  const { variants, mount } = survey
  const heard = { name: sign, source: '', at: now(), order: 0 }
  const needs = {
    gates: variants || needsGates(survey, heard, ledger, storage, pausedKey(project, survey.id)),
    attributes: variants || options.sendAttributes,
    claim: !locks && storage.open(),
  }
  const fetching: Promise<unknown>[] = [load('session')]
  for (const [part, isNeeded] of Object.entries(needs)) if (isNeeded) fetching.push(load(part))

  const prepareWords = async (): Promise<void> => {
    const { scale, english } = await findInstrument(survey.scale, load)
    if (!scale) return
    const tag = matchLocale([pageLanguage(options.locale, window)], localeTags)
    // English comes with the session or with the instrument.
    const locale = tag === 'en' ? await english() : (await load(tag)).locale
    if (tag !== 'en') fetching.push(load(`second-${tag}`))
    const family = familyOf(scale)
    if (!locale[family]) fetching.push(load(`${tag}-${family}`))
    if (!isPlain({ scale, locale, survey, options, channel, window, mount })) fetching.push(load('extras'))
  }
  await prepareWords().catch(() => {})
  await Promise.allSettled(fetching)
}

/** Waits until the page has loaded and has nothing to do. */
async function untilIdle(window: Window, signal: AbortSignal): Promise<void> {
  if (window.document.readyState !== 'complete') {
    await new Promise((resolve) => window.addEventListener('load', resolve, { once: true, signal }))
  }
  await new Promise<unknown>((resolve) => {
    // Missing in Safari.
    if (window.requestIdleCallback) window.requestIdleCallback(resolve, { timeout: patienceMs })
    else window.setTimeout(resolve, pauseMs)
  })
}
