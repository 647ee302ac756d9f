import type { Platform } from '../../api/platform.js'
import type { Declaration } from '../declaration.js'
import { isSound } from '../is-sound.js'
import { type Checked, checkDeclared } from './check-declared.js'
import { checkLanguages } from './check-languages.js'
import { checkMeaning } from './check-meaning.js'
import { checkPage } from './check-page.js'
import { withRemoteConfiguration } from './remote-configuration.js'

/** What was said on each page: a declaration is looked at again when somebody wants to know more. */
const said = new WeakMap<Platform, Set<string>>()

/**
 * Looks at a declaration that the quick look did not pass, or that somebody has reason to look at: fetches what it leaves to the
 * collector, and names mistakes, each once a page.
 */
export async function fullCheck(json: object, platform: Platform): Promise<Checked> {
  const { remote, ...own } = json as Readonly<Record<string, unknown>>
  const { window } = platform
  const { search } = window.location
  // An attribute without a value is an empty text.
  const isRemote = remote !== undefined && remote !== false
  const checked = isRemote ? await withRemoteConfiguration(own, platform) : checkDeclared(own)
  const { issues, usable } = checked
  const isDebug = /[?&]easekit=(debug|test)/.test(search)
  const hears = said.get(platform) ?? new Set()
  said.set(platform, hears)
  const news = (found: readonly string[]): string[] => found.filter((one) => !hears.has(one) && hears.add(one))
  // What could be started is not looked at without a reason.
  if (!isDebug && !isSound(json as Declaration)) return { ...checked, issues: news(issues) }
  // Where there are mistakes, they are why there is no survey.
  const surveys = issues.length || (usable?.surveys.length ?? 0)
  const { document } = window
  const notes = usable
    ? [
        ...checkLanguages(usable, { document, navigator }),
        ...checkMeaning(usable, { document, CSS: isDebug ? globalThis.CSS : undefined }),
      ]
    : []
  return { ...checked, issues: news([...issues, ...notes, ...checkPage(document, { surveys, isRemote, isDebug })]) }
}
