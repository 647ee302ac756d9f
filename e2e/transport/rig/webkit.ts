import { randomUUID } from 'node:crypto'
import { expression } from '../../support/expression.js'
import { startWebKitDriver } from '../../support/webkit-driver.js'
import type { Browser, Tab } from './browser.js'
import { renderersOf } from './renderers.js'

/** Starts WebKitGTK through its driver, with as many tabs as asked for. */
export async function startWebKit(): Promise<Browser> {
  const mark = randomUUID()
  const { call, run, stop } = await startWebKitDriver({ ...process.env, EASEKIT_RIG: mark })

  // The driver has one current window, so that what is done in a window is done one after another.
  let turn: Promise<unknown> = Promise.resolve()
  const inWindow = <T>(handle: string, work: () => Promise<T>): Promise<T> => {
    const result = turn.then(async () => {
      await call('POST', '/window', { handle })
      return work()
    })
    turn = result.catch(() => {})
    return result
  }
  const [first] = (await call('GET', '/window/handles')) as string[]

  return {
    name: 'webkit',
    free: [],
    async open(): Promise<Tab> {
      const { handle } = await inWindow(
        first ?? '',
        () => call('POST', '/window/new', { type: 'tab' }) as Promise<{ handle: string }>,
      )
      return {
        goto: async (url) => void (await inWindow(handle, () => call('POST', '/url', { url }))),
        run: (work, ...given) => inWindow(handle, () => run(expression(work, given))) as never,
        // The driver never comes back from a script that overlaps with it.
        back: async () => void (await inWindow(handle, () => call('POST', '/back', {}))),
        close: async () => void (await inWindow(handle, () => call('DELETE', '/window'))),
      }
    },
    pageProcesses: () => renderersOf('webkit', mark),
    stop,
  }
}
