import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromiumFlags, enginePath } from '../../support/browser.js'
import type { EngineName } from '../../support/engine-names.js'
import { expression } from '../../support/expression.js'
import { miniBrowser } from '../../support/webkit-driver.js'
import type { Tab } from './browser.js'
import type { PageServer } from './pages.js'
import { killAll, processesOf } from './processes.js'
import { renderersOf } from './renderers.js'
import { until } from './until.js'

/**
 * A browser as a person starts it, on a profile that outlives it: drivers throw theirs away, or do not come back after a
 * kill. Its pages ask their server what to do.
 */
export interface Plain {
  readonly name: EngineName
  /** Starts it on this page. */
  readonly start: (pages: PageServer, path: string) => Promise<Tab>
  /** Opens a page in another tab, from one that is there. */
  readonly open: (pages: PageServer, path: string, from: Tab) => Promise<Tab>
  /** Ends every process of it in the middle of whatever it does. */
  readonly kill: () => Promise<void>
  /** Numbers of the processes that run pages. */
  readonly pageProcesses: () => number[]
  /** Ends it as a person does, with these tabs open, which must be all, and waits until it has. */
  readonly quit: (tabs: readonly Tab[]) => Promise<void>
  readonly remove: () => Promise<void>
}

/** How it is started. */
export interface PlainOptions {
  /** Its windows are private ones. @default false */
  readonly isPrivate?: boolean
}

/** Makes a profile for one of the engines. */
export function createPlain(name: EngineName, { isPrivate = false }: PlainOptions = {}): Plain {
  const home = mkdtempSync(join(tmpdir(), `easekit-${name}-`))
  let child: ChildProcess | undefined
  let opened = 0
  const kill = () => killAll(home)

  // Each tab has a name of its own, also after a restart: the last question of a killed page may arrive late.
  const named = (name: string, url: string): string => `${url}?tab=${name}`
  const tab = async (pages: PageServer, name: string): Promise<Tab> => {
    await pages.command('1', name)
    return {
      goto: (url) => pages.last(`location.assign(${JSON.stringify(named(name, url))})`, name),
      run: (work, ...given) => pages.command(expression(work, given), name) as never,
      back: () => pages.last('history.back()', name),
      close: () => pages.last('close()', name),
    }
  }

  return {
    name,
    async start(pages, path) {
      prepare(home)
      const first = `${++opened}`
      const [command = '', ...rest] = commands[name](home, named(first, pages.url + path), isPrivate)
      child = spawn(command, rest, {
        stdio: 'ignore',
        detached: true,
        env: { ...process.env, ...environment[name](home), EASEKIT_RIG: home },
      })
      child.on('error', () => {}) // The page will not ask; that fails the case.
      return tab(pages, first)
    },
    async open(pages, path, from) {
      const other = `${++opened}`
      // Without an opener it may live in a process of its own.
      await from.run((url) => void window.open(url, '_blank', 'noopener'), named(other, pages.url + path))
      return tab(pages, other)
    },
    kill,
    pageProcesses: () => renderersOf(name, home),
    async quit(tabs) {
      // Closing its last window ends WebKitGTK's browser; a signal would be a kill.
      if (name === 'webkit') for (const tab of tabs) await tab.close()
      else if (child?.pid) process.kill(child.pid, 'SIGTERM')
      await until(() => !processesOf(home).length, `${name} to quit`, 60_000)
    },
    async remove() {
      await kill()
      rmSync(home, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

const commands: Readonly<Record<EngineName, (home: string, url: string, isPrivate: boolean) => string[]>> = {
  chromium: (home, url, isPrivate) => [
    enginePath('chromium'),
    '--headless=new',
    '--disable-popup-blocking',
    '--host-resolver-rules=MAP insecure.example 127.0.0.1',
    ...chromiumFlags,
    `--user-data-dir=${home}`,
    ...(isPrivate ? ['--incognito'] : []),
    url,
  ],
  firefox: (home, url, isPrivate) => [
    enginePath('firefox'),
    '--headless',
    '--no-remote',
    '--profile',
    home,
    ...(isPrivate ? ['--private-window'] : []),
    url,
  ],
  webkit: (home, url, isPrivate) => [
    'xvfb-run',
    '-a',
    'dbus-run-session',
    `--config-file=${join(home, 'bus.conf')}`,
    '--',
    miniBrowser,
    '--javascript-can-open-windows-automatically=true',
    ...(isPrivate ? ['--private'] : []),
    url,
  ],
}

/** WebKitGTK keeps its data below HOME; the same text marks its processes. */
const environment: Readonly<Record<EngineName, (home: string) => Record<string, string>>> = {
  chromium: () => ({}),
  firefox: () => ({}),
  webkit: (home) => ({
    HOME: home,
    XDG_DATA_HOME: join(home, 'data'),
    XDG_CACHE_HOME: join(home, 'cache'),
    XDG_CONFIG_HOME: join(home, 'config'),
    XDG_RUNTIME_DIR: join(home, 'run'),
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
  }),
}

// A bus without services: the desktop's own would mount folders below HOME and outlive the browser.
const bus = `<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
  "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>
`

function prepare(home: string): void {
  mkdirSync(join(home, 'run'), { recursive: true, mode: 0o700 })
  for (const name of readdirSync(home)) {
    if (name.startsWith('Singleton') || name === 'lock' || name === '.parentlock') rmSync(join(home, name))
  }
  writeFileSync(join(home, 'bus.conf'), bus)
  writeFileSync(
    join(home, 'user.js'),
    Object.entries(preferences)
      .map(([name, value]) => `user_pref("${name}", ${value});\n`)
      .join(''),
  )
}

/** What Firefox must not do of its own accord. */
const preferences: Readonly<Record<string, boolean | number>> = {
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  // After a kill, no page that asks what to restore; after several, no question whether to start without add-ons.
  'browser.sessionstore.resume_from_crash': false,
  'toolkit.startup.max_resumed_crashes': -1,
  // Pages open and close tabs, as many as they like.
  'dom.disable_open_during_load': false,
  'dom.popup_maximum': -1,
  'dom.allow_scripts_to_close_windows': true,
  // A busy machine is no reason to unload a tab, or to ask whether its script is to be stopped.
  'browser.tabs.unloadOnLowMemory': false,
  'dom.ipc.reportProcessHangs': false,
  'dom.max_script_run_time': 0,
}
