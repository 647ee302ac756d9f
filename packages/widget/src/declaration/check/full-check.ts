import type { Platform } from '../../api/platform.js'
import { type Checked, checkDeclared } from './check-declared.js'
import { checkLanguages } from './check-languages.js'
import { checkPage } from './check-page.js'
import { withRemoteConfiguration } from './remote-configuration.js'

const looked = new WeakSet<Document>()

/**
 * Looks at a declaration that the quick look did not pass, and in the debug mode at any: fetches what it leaves to the
 * collector, and names mistakes.
 */
export async function fullCheck(json: object, platform: Platform): Promise<Checked> {
  const { remote, ...own } = json as Readonly<Record<string, unknown>>
  const { document, location } = platform.window
  // An attribute without a value is an empty text.
  const isRemote = remote !== undefined && remote !== false
  const checked = isRemote ? await withRemoteConfiguration(own, platform) : checkDeclared(own)
  // Once a page: what was found at the start is looked at again when the debug mode begins.
  if (!/[?&]easekit=debug/.test(location.search) || looked.has(document)) return checked
  looked.add(document)
  const { issues, usable } = checked
  // Where there are mistakes, they are why there is no survey.
  const surveys = issues.length || (usable?.surveys.length ?? 0)
  const languages = usable ? checkLanguages(usable, { document, navigator }) : []
  return { ...checked, issues: [...issues, ...languages, ...checkPage(document, surveys, isRemote)] }
}
