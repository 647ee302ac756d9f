import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { enginePath } from './browser.js'
import type { Engine, Tab } from './engine.js'

const miniBrowser = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser'

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

/** WebKitGTK through its own driver, on a screen of its own. */
export async function startWebKit(): Promise<Engine> {
  const port = await freePort()
  const driver = spawn('xvfb-run', ['-a', enginePath('webkit'), `--port=${port}`], {
    stdio: 'ignore',
    detached: true,
    env: { ...process.env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' },
  })
  const base = `http://127.0.0.1:${port}`
  await reachable(`${base}/status`)
  const call = async (method: string, path: string, body?: object): Promise<unknown> => {
    const response = await fetch(base + path, { method, ...(body && { body: JSON.stringify(body) }) })
    const { value } = (await response.json()) as { value: { error?: string; message?: string } }
    if (!response.ok) throw new Error(`WebKit: ${value.error}: ${value.message}`)
    return value
  }
  const { sessionId } = (await call('POST', '/session', {
    capabilities: {
      alwaysMatch: { 'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation'] } },
    },
  })) as { sessionId: string }
  const session = `/session/${sessionId}`
  await call('POST', `${session}/timeouts`, { script: 15_000, pageLoad: 15_000 })

  return {
    name: 'webkit',
    async open({ width = 1000, height = 700 } = {}) {
      await call('POST', `${session}/window/rect`, { width, height })
      return tab((method, path, body) => call(method, session + path, body))
    },
    async stop() {
      await call('DELETE', session).catch(() => {})
      kill(driver)
    },
  }
}

function tab(call: (method: string, path: string, body?: object) => Promise<unknown>): Tab {
  return {
    async goto(url) {
      await call('POST', '/url', { url })
    },
    async run(work, ...given) {
      const script = `
        const done = arguments[arguments.length - 1]
        Promise.resolve().then(() => (${work})(...arguments[0])).then(
          (value) => done({ value }), (error) => done({ error: String(error) }))`
      const { value, error } = (await call('POST', '/execute/async', { script, args: [given] })) as {
        value?: unknown
        error?: string
      }
      if (error) throw new Error(error)
      return value as never
    },
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
      // The engine has one profile for all tabs; in the others a tab takes its storage along.
      const script = 'try { localStorage.clear(); sessionStorage.clear() } catch {}'
      await call('POST', '/execute/sync', { script, args: [] })
      await call('POST', '/url', { url: 'about:blank' })
    },
  }
}

function kill({ pid }: ChildProcess): void {
  try {
    // The screen, the driver and the browser are one group.
    if (pid) process.kill(-pid, 'SIGTERM')
  } catch {
    // Already gone.
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

async function reachable(url: string): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt++) {
    const there = await fetch(url).then(
      () => true,
      () => false,
    )
    if (there) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('WebKitWebDriver did not start within ten seconds')
}
