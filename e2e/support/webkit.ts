import type { Engine, Tab } from './engine.js'
import { expression } from './expression.js'
import { forget } from './forget.js'
import { startWebKitDriver, type WebKitDriver } from './webkit-driver.js'

/** Names of keys as WebDriver spells them: https://www.w3.org/TR/webdriver2/#keyboard-actions */
const keys: Readonly<Record<string, string>> = {
  Enter: '\uE007',
  Tab: '\uE004',
  Escape: '\uE00C',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
}

/** WebKitGTK with one tab at a time. */
export async function startWebKit(): Promise<Engine> {
  const driver = await startWebKitDriver()
  return {
    name: 'webkit',
    async open({ width = 1000, height = 700 } = {}) {
      await driver.call('POST', '/window/rect', { width, height })
      return tab(driver)
    },
    stop: driver.stop,
  }
}

function tab({ call, run }: WebKitDriver): Tab {
  return {
    async goto(url) {
      await call('POST', '/url', { url })
    },
    run: (work, ...given) => run(expression(work, given)) as never,
    async press(key) {
      const value = keys[key] ?? key
      await call('POST', '/actions', {
        actions: [
          {
            type: 'key',
            id: 'keyboard',
            actions: [
              { type: 'keyDown', value },
              { type: 'keyUp', value },
            ],
          },
        ],
      })
    },
    async close() {
      await run(expression(forget, []))
      await call('POST', '/url', { url: 'about:blank' })
    },
  }
}
