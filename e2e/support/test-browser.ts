import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { launchChromium } from './browser.js'

/** A browser for the tests of the file or block around it; what is open in it is closed when a test ends. */
export function testBrowser(launch: () => Promise<Browser> = launchChromium): Pick<Browser, 'newContext' | 'newPage'> {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  })
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()))
  })
  afterAll(() => browser?.close())
  return {
    newContext: (options) => browser.newContext(options),
    newPage: (options) => browser.newPage(options),
  }
}
