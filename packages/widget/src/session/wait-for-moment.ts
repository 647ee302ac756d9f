import { isQuiet } from '../eligibility/is-quiet.js'
import { wait } from '../eligibility/wait.js'
import type { Presentation } from '../view/presentation.js'
import type { SessionPage } from './session-page.js'
import { waitForLoad } from './wait-for-load.js'

/** How often the moment is looked at again, and how long a better one is waited for, in milliseconds. */
const checkMs = 500
const patienceMs = 60_000

/**
 * Waits until the survey may be shown and disturbs nobody; a reason means that it is not shown.
 *
 * @param findRefusal asked right before showing; a reason means no
 */
export async function waitForMoment(
  { platform, signal, gates, isTest }: Pick<SessionPage, 'platform' | 'signal' | 'gates' | 'isTest'>,
  { parent, _refusal }: Presentation,
  findRefusal: () => Promise<string | undefined>,
): Promise<string | undefined> {
  const { window } = platform
  await waitForLoad(window, signal)
  for (let chances = patienceMs / checkMs; ; chances--) {
    const reason = _refusal ?? (await findRefusal())
    // What stands in the page covers nothing.
    const disturbance = parent || isTest || isQuiet(window.document) ? undefined : (await gates()).disturbance()
    if (reason || !disturbance) return reason
    if (!chances) return disturbance
    await wait(window, signal, checkMs)
  }
}
