import type { Page } from 'playwright-core'
import { launchChromium, launchFirefox } from './browser.js'
import type { Engine, Tab } from './engine.js'
import type { EngineName } from './engine-names.js'
import { expression } from './expression.js'
import { forget, forgetDatabases } from './forget.js'
import { startWebKit } from './webkit.js'

/** Starts one of the three engines; fails with a clear message where it is missing. */
export async function startEngine(name: EngineName): Promise<Engine> {
  if (name === 'webkit') return startWebKit()
  const browser = await (name === 'chromium' ? launchChromium() : launchFirefox())
  // A new tab with a storage of its own takes either engine half a second of both processors. One whose test has failed
  // does not come back.
  const free: Page[] = []
  return {
    name,
    async open({ width = 1000, height = 700 } = {}) {
      const page = free.pop() ?? (await (await browser.newContext()).newPage())
      await page.setViewportSize({ width, height })
      return tab(page, free)
    },
    stop: () => browser.close(),
  }
}

function tab(page: Page, free: Page[]): Tab {
  page.setDefaultTimeout(15_000)
  return {
    async goto(url) {
      await page.goto(url)
    },
    run: (work, ...given) => page.evaluate(expression(work, given)) as never,
    press: (key) => page.keyboard.press(key === ' ' ? 'Space' : key),
    async close() {
      await page.evaluate(expression(forget, []))
      await page.evaluate(expression(forgetDatabases, []))
      await page.goto('about:blank')
      free.push(page)
    },
  }
}
