import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core'
import { chromiumFlags, enginePath } from '../../support/browser.js'
import { expression } from '../../support/expression.js'
import type { Browser, Tab } from './browser.js'
import { killAll } from './processes.js'
import { renderersOf } from './renderers.js'

/** Chromium can do more than the other engines. */
export interface ChromiumTab extends Tab {
  readonly page: Page
  readonly devtools: () => Promise<CDPSession>
}

/** Chromium on a profile that outlives its processes. */
export interface Chromium extends Browser<ChromiumTab> {
  readonly context: () => BrowserContext
  /** Ends every process of it in the middle of whatever it does. */
  readonly kill: () => Promise<void>
  /** Quits it as a person does. */
  readonly quit: () => Promise<void>
  /** Starts it again on the same profile. */
  readonly relaunch: () => Promise<void>
}

/** How Chromium is started. */
export interface ChromiumOptions {
  readonly flags?: readonly string[]
  /** Default flags of the driver to leave out. */
  readonly without?: readonly string[]
}

/** Starts Chromium on a new profile. */
export async function startChromium({ flags = [], without = [] }: ChromiumOptions = {}): Promise<Chromium> {
  const profile = mkdtempSync(join(tmpdir(), 'easekit-chromium-'))
  const launch = (): Promise<BrowserContext> =>
    chromium.launchPersistentContext(profile, {
      executablePath: enginePath('chromium'),
      args: [...chromiumFlags, '--host-resolver-rules=MAP insecure.example 127.0.0.1', ...flags],
      ...(without.length && { ignoreDefaultArgs: [...without] }),
    })
  let context = await launch()
  const kill = () => killAll(profile)
  return {
    name: 'chromium',
    free: [],
    context: () => context,
    async open() {
      return chromiumTab(await context.newPage())
    },
    pageProcesses: () => renderersOf('chromium', profile),
    kill,
    quit: () => context.close(),
    async relaunch() {
      for (const name of readdirSync(profile)) if (name.startsWith('Singleton')) rmSync(join(profile, name))
      context = await launch()
    },
    async stop() {
      await context.close().catch(() => {}) // It may have been killed.
      await kill()
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

function chromiumTab(page: Page): ChromiumTab {
  return {
    page,
    async goto(url) {
      await page.goto(url)
    },
    run: (work, ...given) => page.evaluate(expression(work, given)) as never,
    // No load event comes from the cache, so that the driver waits for one in vain.
    back: async () => void page.goBack({ waitUntil: 'commit', timeout: 1000 }).catch(() => {}),
    close: () => page.close(),
    devtools: () => page.context().newCDPSession(page),
  }
}
