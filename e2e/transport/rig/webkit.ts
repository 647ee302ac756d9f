import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { enginePath } from '../../support/browser.js'
import type { Browser, Tab } from './browser.js'
import { expression } from './expression.js'
import { renderersOf } from './renderers.js'
import { until } from './until.js'

/** Where Debian keeps the browser that comes with WebKitGTK. */
export const miniBrowser = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser'

/** Starts WebKitGTK through its driver, with as many tabs as asked for. */
export async function startWebKit(): Promise<Browser> {
  const port = await freePort()
  const mark = randomUUID()
  const driver = spawn('xvfb-run', ['-a', enginePath('webkit'), `--port=${port}`], {
    stdio: 'ignore',
    detached: true,
    env: { ...process.env, EASEKIT_RIG: mark, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' },
  })
  const call = async (method: string, path: string, body?: object): Promise<unknown> => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    })
    const { value } = (await response.json()) as { value: { error?: string; message?: string } }
    if (!response.ok) throw new Error(`WebKit: ${value.error}: ${value.message}`)
    return value
  }
  const isUp = () =>
    call('GET', '/status').then(
      () => true,
      () => false,
    )
  await until(isUp, 'the WebKit driver')
  const options = { binary: miniBrowser, args: ['--automation'] }
  const { sessionId } = (await call('POST', '/session', {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
  })) as { sessionId: string }
  const session = `/session/${sessionId}`
  await call('POST', `${session}/timeouts`, { script: 15_000, pageLoad: 15_000 })

  // The driver has one current window, so that what is done in a window is done one after another.
  let turn: Promise<unknown> = Promise.resolve()
  const inWindow = <T>(handle: string, work: () => Promise<T>): Promise<T> => {
    const result = turn.then(async () => {
      await call('POST', `${session}/window`, { handle })
      return work()
    })
    turn = result.catch(() => {})
    return result
  }
  const [first] = (await call('GET', `${session}/window/handles`)) as string[]

  return {
    name: 'webkit',
    async open(): Promise<Tab> {
      const { handle } = await inWindow(
        first ?? '',
        () => call('POST', `${session}/window/new`, { type: 'tab' }) as Promise<{ handle: string }>,
      )
      return {
        goto: async (url) => void (await inWindow(handle, () => call('POST', `${session}/url`, { url }))),
        async run(work, ...given) {
          const script = `
            const done = arguments[arguments.length - 1]
            Promise.resolve().then(() => ${expression(work, given)}).then(
              (value) => done({ value }), (error) => done({ error: String(error) }))`
          const answer = await inWindow(handle, () => call('POST', `${session}/execute/async`, { script, args: [] }))
          const { value, error } = answer as { value?: unknown; error?: string }
          if (error) throw new Error(error)
          return value as never
        },
        // The driver never comes back from a script that overlaps with it.
        back: async () => void (await inWindow(handle, () => call('POST', `${session}/back`, {}))),
        close: async () => void (await inWindow(handle, () => call('DELETE', `${session}/window`))),
      }
    },
    pageProcesses: () => renderersOf('webkit', mark),
    async stop() {
      await call('DELETE', session).catch(() => {})
      // The screen, the driver and the browser are one group.
      if (driver.pid) process.kill(-driver.pid, 'SIGTERM')
    },
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}
