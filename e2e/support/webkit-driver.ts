import { spawn } from 'node:child_process'
import { freePort } from '../../scripts/free-port.mjs'
import { enginePath } from './browser.js'

/** Where Debian keeps the browser that comes with WebKitGTK. */
export const miniBrowser = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser'

/** WebKitGTK through its own driver: one session, on a screen of its own. */
export interface WebKitDriver {
  /** A command of https://www.w3.org/TR/webdriver2/ by its path below the session. */
  readonly call: (method: string, path: string, body?: object) => Promise<unknown>
  /** Runs an expression in the page; resolves to its value, or to what it promises. */
  readonly run: (expression: string) => Promise<unknown>
  readonly stop: () => Promise<void>
}

/** @param env what the driver and the browser find in their environment */
export async function startWebKitDriver(env: NodeJS.ProcessEnv = process.env): Promise<WebKitDriver> {
  const port = await freePort()
  const driver = spawn('xvfb-run', ['-a', enginePath('webkit'), `--port=${port}`], {
    stdio: 'ignore',
    detached: true,
    env: { ...env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' },
  })
  const base = `http://127.0.0.1:${port}`
  const send = async (method: string, path: string, body?: object): Promise<unknown> => {
    const response = await fetch(base + path, { method, ...(body && { body: JSON.stringify(body) }) })
    const { value } = (await response.json()) as { value: { error?: string; message?: string } }
    if (!response.ok) throw new Error(`WebKit: ${value.error}: ${value.message}`)
    return value
  }
  await reachable(`${base}/status`)
  const options = { binary: miniBrowser, args: ['--automation'] }
  const { sessionId } = (await send('POST', '/session', {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
  })) as { sessionId: string }
  const call: WebKitDriver['call'] = (method, path, body) => send(method, `/session/${sessionId}${path}`, body)
  await call('POST', '/timeouts', { script: 15_000, pageLoad: 15_000 })
  return {
    call,
    async run(expression) {
      const script = `
        const done = arguments[arguments.length - 1]
        Promise.resolve().then(() => ${expression}).then(
          (value) => done({ value }), (error) => done({ error: String(error) }))`
      const answer = await call('POST', '/execute/async', { script, args: [] })
      const { value, error } = answer as { value?: unknown; error?: string }
      if (error) throw new Error(error)
      return value
    },
    async stop() {
      await call('DELETE', '').catch(() => {})
      try {
        // The screen, the driver and the browser are one group.
        if (driver.pid) process.kill(-driver.pid, 'SIGTERM')
      } catch {
        // Already gone.
      }
    },
  }
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
