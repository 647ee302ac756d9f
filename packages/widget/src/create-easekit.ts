import { checkOptions } from './check/check-options.js'
import { type EaseKit, start } from './easekit.js'
import { EaseKitError } from './easekit-error.js'
import { npmModules } from './npm-modules.js'
import type { EaseKitOptions } from './options.js'
import { browserPlatform } from './platform.js'

/**
 * Starts EaseKit on this page. On a server it does nothing until the same code runs in a browser.
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
  return start(options, npmModules, browserPlatform(), 'web')
}
