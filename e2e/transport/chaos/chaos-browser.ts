import type { EngineName } from '../../support/engine-names.js'
import type { Tab } from '../rig/browser.js'
import { type Chromium, type ChromiumTab, startChromium } from '../rig/chromium.js'
import type { PageServer } from '../rig/pages.js'
import { createPlain } from '../rig/plain.js'

/** A browser as chaos treats it. */
export interface ChaosBrowser {
  /** Opens a page in a new tab, starting the browser first where it does not run. */
  readonly open: (path: string, tabs: readonly Tab[]) => Promise<Tab>
  /** Ends the process of a page, where the engine has a way that leaves the other pages alone. */
  readonly crash?: (tab: Tab) => Promise<void>
  /** Ends all processes; the profile stays. */
  readonly kill: () => Promise<void>
  readonly remove: () => Promise<void>
}

/** Makes it; nothing runs before the first page. */
export function createChaosBrowser(name: EngineName, pages: PageServer): ChaosBrowser {
  return name === 'chromium' ? createDriven(pages) : createUndriven(name, pages)
}

function createDriven(pages: PageServer): ChaosBrowser {
  const known = new Map<Tab, ChromiumTab>()
  let chromium: Chromium | undefined
  let isRunning = true
  return {
    async open(path) {
      chromium ??= await startChromium()
      if (!isRunning) await chromium.relaunch()
      isRunning = true
      const tab = await chromium.open()
      known.set(tab, tab)
      await tab.goto(pages.url + path)
      return tab
    },
    async crash(tab) {
      const { page, devtools } = known.get(tab) as ChromiumTab
      const gone = page.waitForEvent('crash')
      ;(await devtools()).send('Page.crash').catch(() => {})
      await gone
      await tab.close()
    },
    async kill() {
      await chromium?.kill()
      isRunning = false
    },
    remove: async () => chromium?.stop(),
  }
}

/** The drivers of the other engines do not keep a profile. */
function createUndriven(name: EngineName, pages: PageServer): ChaosBrowser {
  const plain = createPlain(name)
  return {
    open: (path, [tab]) => (tab ? plain.open(pages, path, tab) : plain.start(pages, path)),
    kill: plain.kill,
    remove: plain.remove,
  }
}
