import { type EngineName, engineNames } from '../support/engine-names.js'
import { isFull } from '../support/full.js'
import { notHere } from './not-here.js'

/** Leaves out engines for a quicker look, such as `chromium` alone. */
const wanted = process.env.EASEKIT_ENGINES?.split(',')

/** What a page on a plain-http host name has not: case 25 is about a service worker. */
const needsSecurity = [25]

/**
 * In which engines a case runs: in all that can do it, except where one is enough.
 *
 * @param full run it also where one would be enough
 */
export function enginesOf(number: number, full: boolean = isFull): readonly EngineName[] {
  if (process.env.EASEKIT_PAGE_HOST && needsSecurity.includes(number)) return []
  const reasons = notHere.filter(({ cases, isPossible }) => cases.includes(number) && !(full && isPossible))
  return engineNames.filter(
    (name) => !reasons.some(({ engines }) => engines.includes(name)) && (!wanted || wanted.includes(name)),
  )
}
