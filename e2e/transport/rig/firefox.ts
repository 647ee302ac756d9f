import { randomUUID } from 'node:crypto'
import { launchFirefox } from '../../support/browser.js'
import { expression } from '../../support/expression.js'
import type { Browser } from './browser.js'
import { renderersOf } from './renderers.js'

/** Starts Firefox on a profile that goes with it. */
export async function startFirefox(): Promise<Browser> {
  const mark = randomUUID()
  const browser = await launchFirefox({ ...process.env, EASEKIT_RIG: mark })
  const context = await browser.newContext()
  return {
    name: 'firefox',
    free: [],
    async open() {
      const page = await context.newPage()
      return {
        async goto(url) {
          await page.goto(url)
        },
        run: (work, ...given) => page.evaluate(expression(work, given)) as never,
        back: () => page.evaluate('void setTimeout(() => history.back())'),
        close: () => page.close(),
      }
    },
    pageProcesses: () => renderersOf('firefox', mark),
    stop: () => browser.close(),
  }
}
