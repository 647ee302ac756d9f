import type { Page } from 'playwright-core'
import { launchChromium, launchFirefox } from './browser.js'
import type { EngineName } from './engine-names.js'
import { expression } from './expression.js'
import { forget, forgetDatabases } from './forget.js'
import { startWebKit } from './webkit.js'

/** What a tab needs for a test that runs in every engine; the engines' own drivers can do more. */
export interface Tab {
  readonly goto: (url: string) => Promise<void>
  /** Runs a function in the page; it sees nothing of the test but its arguments, which must be JSON. */
  readonly run: <Result, Arguments extends readonly unknown[]>(
    work: (...given: Arguments) => Result | Promise<Result>,
    ...given: Arguments
  ) => Promise<Awaited<Result>>
  /** A key by its name in `KeyboardEvent.key`: real input, with what the engine does by default. */
  readonly press: (key: string) => Promise<void>
  readonly close: () => Promise<void>
}

/** How a tab begins. */
export interface TabOptions {
  readonly width?: number
  readonly height?: number
}

/** A running browser. */
export interface Engine {
  readonly name: EngineName
  readonly open: (options?: TabOptions) => Promise<Tab>
  readonly stop: () => Promise<void>
}

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

/** Asks again until the page says yes; for what has no event to wait for. */
export async function until<Arguments extends readonly unknown[]>(
  tab: Tab,
  work: (...given: Arguments) => unknown,
  what: string,
  ...given: Arguments
): Promise<void> {
  const end = Date.now() + 15_000
  while (!(await tab.run(work, ...given))) {
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
