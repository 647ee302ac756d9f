import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromiumFlags, enginePath } from '../../support/browser.js'
import type { EngineName } from '../../support/engine.js'
import type { Tab } from './browser.js'
import { expression } from './expression.js'
import type { PageServer } from './pages.js'
import { killAll, processesOf } from './processes.js'
import { until } from './until.js'
import { miniBrowser } from './webkit.js'

/**
 * A browser as a person starts it, on a profile that outlives it: drivers throw theirs away, or do not come back after a
 * kill. Its one page asks the server of the page what to do.
 */
export interface Plain {
  readonly name: EngineName
  /** Starts it on this page. */
  readonly start: (pages: PageServer, path: string) => Promise<Tab>
  /** Ends every process of it in the middle of whatever it does. */
  readonly kill: () => Promise<void>
  /** Ends the processes that run pages, and nothing else; Chromium only. */
  readonly killRenderers: () => void
  /** Asks it to end, and waits until it has. */
  readonly quit: () => Promise<void>
  readonly remove: () => Promise<void>
}

/** Makes a profile for one of the engines. */
export function createPlain(name: EngineName): Plain {
  const home = mkdtempSync(join(tmpdir(), `easekit-${name}-`))
  let child: ChildProcess | undefined
  const kill = () => killAll(home)
  return {
    name,
    async start(pages, path) {
      prepare(home)
      pages.forget()
      const [command = '', ...rest] = commands[name](home, pages.url + path)
      const env = { ...process.env, ...environment[name](home) }
      child = spawn(command, rest, { stdio: 'ignore', detached: true, env })
      child.on('error', () => {}) // The page will not ask; that fails the case.
      await pages.command('1')
      return {
        goto: async (url) =>
          void (await pages.command(`void setTimeout(() => location.assign(${JSON.stringify(url)}))`)),
        run: (work, ...given) => pages.command(expression(work, given)) as never,
        close: kill,
      }
    },
    kill,
    killRenderers() {
      for (const pid of processesOf(home, '--type=renderer')) process.kill(pid, 'SIGKILL')
    },
    async quit() {
      if (child?.pid) process.kill(child.pid, 'SIGTERM')
      await until(() => !processesOf(home).length, `${name} to quit`, 20_000)
    },
    async remove() {
      await kill()
      rmSync(home, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

const commands: Readonly<Record<EngineName, (home: string, url: string) => string[]>> = {
  chromium: (home, url) => [enginePath('chromium'), '--headless=new', ...chromiumFlags, `--user-data-dir=${home}`, url],
  firefox: (home, url) => [enginePath('firefox'), '--headless', '--no-remote', '--profile', home, url],
  webkit: (home, url) => [
    'xvfb-run',
    '-a',
    'dbus-run-session',
    `--config-file=${join(home, 'bus.conf')}`,
    '--',
    miniBrowser,
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
  // Firefox: no first-run pages, and no crash page after a kill.
  writeFileSync(
    join(home, 'user.js'),
    [
      'browser.sessionstore.resume_from_crash',
      'browser.shell.checkDefaultBrowser',
      'datareporting.policy.dataSubmissionEnabled',
      'app.update.enabled',
    ]
      .map((preference) => `user_pref("${preference}", false);\n`)
      .join(''),
  )
}
