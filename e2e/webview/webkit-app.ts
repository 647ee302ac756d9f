import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

const python = '/usr/bin/python3'

/** Fails with a clear message where Python has no WebKit2. */
export function needWebKitApp(): void {
  const code = 'import gi; gi.require_version("WebKit2", "4.1"); from gi.repository import WebKit2'
  const { status, stderr, error } = spawnSync(python, ['-c', code], { encoding: 'utf8' })
  if (status === 0) return
  const reason = error?.message ?? stderr.trim().split('\n').pop()
  throw new Error(
    `Python has no WebKit2 (${reason}); \`npm test\` installs it on Debian: python3-gi and gir1.2-webkit2-4.1`,
  )
}

/** A WebKitGTK view in an app of its own. */
export interface WebKitApp {
  /** Hands a text to the page. */
  readonly send: (text: string) => void
  /** Runs the body of a function in the page; resolves to what it returns, as text. */
  readonly run: (body: string) => Promise<string>
  readonly reload: () => void
  /** Ends the process of the page without a word; resolves when it is gone. */
  readonly kill: () => Promise<void>
  readonly stop: () => void
}

interface Line {
  readonly text?: string
  readonly isText?: boolean
  readonly result?: string
  readonly error?: string
  readonly died?: boolean
}

/** @param hear hears what the page posts to the script message handler */
export function startWebKitApp(page: string, base: string, handler: string, hear: (text: string) => void): WebKitApp {
  // WebKit keeps what an app stores; this app is new each time.
  const home = mkdtempSync(join(tmpdir(), 'easekit-webkit-app-'))
  const child: ChildProcess = spawn('xvfb-run', ['-a', python, 'e2e/webview/webkit-app.py', page, base, handler], {
    stdio: ['pipe', 'pipe', 'ignore'],
    detached: true,
    env: {
      ...process.env,
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      GDK_BACKEND: 'x11',
      XDG_DATA_HOME: home,
      XDG_CACHE_HOME: home,
    },
  })
  const results: ((line: Line) => void)[] = []
  let died = (): void => {}
  if (child.stdout) {
    createInterface({ input: child.stdout }).on('line', (text) => {
      const line = JSON.parse(text) as Line
      if (line.text !== undefined && line.isText) hear(line.text)
      else if (line.died) died()
      else results.shift()?.(line)
    })
  }
  const say = (command: object): void => void child.stdin?.write(`${JSON.stringify(command)}\n`)
  return {
    send: (text) => say({ send: text }),
    run: (body) =>
      new Promise((resolve, reject) => {
        results.push(({ result, error }) => (error === undefined ? resolve(result ?? '') : reject(new Error(error))))
        say({ run: body })
      }),
    reload: () => say({ reload: true }),
    kill: () =>
      new Promise((resolve) => {
        died = resolve
        say({ kill: true })
      }),
    stop() {
      try {
        child.once('exit', () => rmSync(home, { recursive: true, force: true, maxRetries: 5 }))
        if (child.pid) process.kill(-child.pid, 'SIGTERM')
      } catch {
        // Already gone.
      }
    },
  }
}
