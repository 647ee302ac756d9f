import { randomUUID } from 'node:crypto'
import { firefox } from 'playwright-core'
import { enginePath } from '../../support/browser.js'
import type { Browser } from './browser.js'
import { expression } from './expression.js'
import { renderersOf } from './renderers.js'

/** Starts Firefox on a profile that goes with it. */
export async function startFirefox(): Promise<Browser> {
  const mark = randomUUID()
  const env = { ...process.env, EASEKIT_RIG: mark }
  const options = { channel: 'moz-firefox', executablePath: enginePath('firefox'), env }
  const browser = await firefox.launch(options as Parameters<typeof firefox.launch>[0])
  const context = await browser.newContext()
  return {
    name: 'firefox',
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
