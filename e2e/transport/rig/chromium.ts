import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core'
import { chromiumFlags, enginePath } from '../../support/browser.js'
import type { Browser, Tab } from './browser.js'
import { expression } from './expression.js'
import { killAll, processesOf } from './processes.js'

/** Chromium can do more than the other engines. */
export interface ChromiumTab extends Tab {
  readonly page: Page
  readonly devtools: () => Promise<CDPSession>
}

/** Chromium on a profile that outlives its processes. */
export interface Chromium extends Browser<ChromiumTab> {
  readonly context: () => BrowserContext
  /**
   * Finds the process of a page, to stop and continue it: stopped, it runs no timer and settles no promise.
   * A stand-in for a frozen tab: the driver's own freezing does nothing to a page that it keeps visible.
   */
  readonly freezer: (tab: Tab) => Promise<{ readonly freeze: () => void; readonly thaw: () => void }>
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
      args: [...chromiumFlags, ...flags],
      ...(without.length && { ignoreDefaultArgs: [...without] }),
    })
  let context = await launch()
  const kill = () => killAll(profile)
  return {
    name: 'chromium',
    context: () => context,
    async open() {
      return chromiumTab(await context.newPage())
    },
    async freezer(tab) {
      const pages = processesOf(profile, '--type=renderer')
      const before = pages.map(workOf)
      await tab.run(() => {
        for (const end = performance.now() + 300; performance.now() < end; );
      })
      const [busiest] = pages
        .map((pid, i) => [pid, workOf(pid) - (before[i] ?? 0)] as const)
        .sort(([, a], [, b]) => b - a)
      const pid = busiest?.[0] ?? 0
      return { freeze: () => void process.kill(pid, 'SIGSTOP'), thaw: () => void process.kill(pid, 'SIGCONT') }
    },
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

/** Ticks of processor time that a process has had: fields 14 and 15 of its line in /proc. */
function workOf(pid: number): number {
  const [, fields = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')
  const [user, system] = fields.split(' ').slice(11, 13).map(Number)
  return (user ?? 0) + (system ?? 0)
}

function chromiumTab(page: Page): ChromiumTab {
  return {
    page,
    async goto(url) {
      await page.goto(url)
    },
    run: (work, ...given) => page.evaluate(expression(work, given)) as never,
    close: () => page.close(),
    devtools: () => page.context().newCDPSession(page),
  }
}
