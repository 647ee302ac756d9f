import type { EngineName } from '../../support/engine-names.js'
import { type Bench, type BenchOptions, startBench } from './bench.js'
import type { Tab } from './browser.js'
import { type PageServer, startPages } from './pages.js'
import { createPlain, type Plain } from './plain.js'

/** A browser without a driver that ends and starts again while cases come and go. Every case has an origin of its own in it. */
export interface MortalBrowser {
  readonly plain: Plain
  /** The books of a case, whose pages are opened in this browser; starts it where it does not run. */
  readonly bench: (options?: BenchOptions) => Promise<Bench>
  /** Ends every process of it in the middle of whatever it does. */
  readonly kill: () => Promise<void>
  /** Quits it as a person does, with these tabs open. */
  readonly quit: (tabs: readonly Tab[]) => Promise<void>
  readonly remove: () => Promise<void>
}

/** Makes its profile; nothing runs before the first page. */
export function createMortalBrowser(engine: EngineName): MortalBrowser {
  const plain = createPlain(engine)
  let host: Promise<PageServer> | undefined
  let first: Promise<Tab> | undefined

  /** A page that opens those of the cases. It is of another site, so that an engine gives it a process of its own. */
  const opener = (): Promise<Tab> => {
    host ??= startPages('', 1)
    first ??= host.then((pages) => plain.start(pages, pages.add({ remote: true, options: { idle: true } })))
    return first
  }

  return {
    plain,
    async bench(options) {
      const bench = await startBench(
        { ...plain, free: [], open: () => Promise.reject(), stop: plain.kill },
        { host: 'localhost', ...options },
      )
      const { pages, check } = bench
      const open: Bench['open'] = async (parts) =>
        plain.open(pages, pages.add({ remote: true, ...parts }), await opener())
      return {
        ...bench,
        open,
        visit: (tab, parts) => tab.goto(pages.url + pages.add({ remote: true, ...parts })),
        check: async (tab, allowed) => check(tab ?? (await open()), allowed),
      }
    },
    async kill() {
      await plain.kill()
      first = undefined
    },
    async quit(tabs) {
      await plain.quit([...tabs, await opener()])
      first = undefined
    },
    async remove() {
      await plain.remove()
      ;(await host)?.stop()
    },
  }
}
