import { complain } from '../api/complain.js'
import type { EaseKit } from '../api/easekit.js'
import { EaseKitError } from '../api/easekit-error.js'
import type { EaseKitOptions } from '../api/easekit-options.js'
import { browserPlatform } from '../api/platform.js'
import { checkLanguages } from '../declaration/check/check-languages.js'
import { checkMeaning } from '../declaration/check/check-meaning.js'
import { checkOptions } from '../declaration/check/check-options.js'
import { inheritThrottle } from '../eligibility/inherit-throttle.js'
import { loadNpmPart } from './npm-parts.js'
import { startEaseKit } from './start-easekit.js'

const withoutPage: EaseKit = {
  trigger() {},
  ask: async () => ({ status: 'not-shown', reason: 'no-page' }),
  explain: async () => ({ gates: [], log: [] }),
  on: () => () => {},
  setConsent() {},
  setAttributes() {},
  destroy() {},
}

/**
 * Starts EaseKit on this page. On a server, where there is no page, nothing starts and all it offers does nothing: `ask`
 * resolves to not shown, `no-page`.
 *
 * @returns the running EaseKit; call its `destroy()` when the app that started it goes away
 * @throws {EaseKitError} where the options are mistaken: one line per field, with what it was and what was expected
 * @example
 * const easekit = createEaseKit({
 *   project: 'shop',
 *   endpoint: 'https://ces.example.com',
 *   surveys: [{ id: 'checkout', scale: ces2, on: [checkout()], company: 'Acme' }],
 * })
 */
export function createEaseKit(options: EaseKitOptions): EaseKit {
  const issues = checkOptions(options)
  if (issues.length > 0) throw new EaseKitError(issues)
  if (typeof window === 'undefined') return withoutPage
  for (const note of [...checkLanguages(options, window), ...checkMeaning(options, { document })]) complain(note)
  const surveys = options.surveys.map((survey) => ({ ...survey, ...inheritThrottle(options, survey) }))
  return startEaseKit({
    options: { ...options, surveys },
    load: loadNpmPart,
    platform: browserPlatform(),
    channel: 'web',
  })
}
