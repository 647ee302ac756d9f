import type { CheckedSurvey } from '../api/checked-options.js'
import { needsGates } from '../eligibility/needs-gates.js'
import { pausedKey } from '../eligibility/paused-key.js'
import { type EarlyInput, refuseEarly } from '../eligibility/refuse-early.js'
import type { prepare } from './prepare.js'
import type { rehearse } from './rehearse.js'
import type { SessionPage } from './session-page.js'
import { untilIdle } from './until-idle.js'

/** Surveys for which it was done on this page. */
const warmed = new WeakSet<CheckedSurvey>()

/** What fetching ahead needs from the page. */
export type WarmPage = SessionPage &
  Pick<EarlyInput, 'draw'> & {
    readonly load: (
      part: 'session',
    ) => Promise<{ readonly prepare: typeof prepare; readonly rehearse: typeof rehearse }>
  }

/**
 * Fetches what a survey will need and rehearses it, where something on the page tells that it may be due before long: once, and
 * while the page is idle. A survey that this visitor would not be asked needs nothing. What cannot be fetched is asked for again when it is due.
 *
 * @param sign the name of what was heard, such as `chat-opened`
 */
export async function warmUp(page: WarmPage, survey: CheckedSurvey, sign: string): Promise<void> {
  const { options, platform, signal, storage, ledger, draw, load } = page
  const { window, now } = platform
  const { locks } = window.navigator as Partial<Navigator>
  if (warmed.has(survey)) return
  warmed.add(survey)
  await untilIdle(window, signal)
  const { holdout = 0, project } = options
  if (signal.aborted || refuseEarly(survey, undefined, { holdout, draw, storage, ledger, now: now() })) return

  const { variants } = survey
  const heard = { name: sign, source: '', at: now(), order: 0 }
  const needs = {
    gates: variants || needsGates(survey, heard, ledger, storage, pausedKey(project, survey.id)),
    attributes: variants || options.sendAttributes,
    claim: !locks && storage.open(),
  }
  const fetching: Promise<unknown>[] = []
  for (const [part, isNeeded] of Object.entries(needs)) if (isNeeded) fetching.push(load(part))
  const fetchSession = async (): Promise<void> => {
    const { prepare, rehearse } = await load('session')
    const asked = await prepare(page, survey)
    if (!asked) return
    const { tag } = asked.locale
    if (tag !== 'en') fetching.push(load(`second-${tag}`))
    await rehearse(asked)
  }
  await fetchSession().catch(() => {})
  await Promise.allSettled(fetching)
}
