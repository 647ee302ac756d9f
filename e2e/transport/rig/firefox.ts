import { firefox } from 'playwright-core'
import { enginePath } from '../../support/browser.js'
import type { Browser } from './browser.js'
import { expression } from './expression.js'

/** Starts Firefox on a profile that goes with it. */
export async function startFirefox(): Promise<Browser> {
  const options = { channel: 'moz-firefox', executablePath: enginePath('firefox') }
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
        close: () => page.close(),
      }
    },
    stop: () => browser.close(),
  }
}
