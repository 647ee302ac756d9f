import { expect } from 'vitest'
import type { Browser, Tab } from './browser.js'
import { type RigCollector, startCollector } from './collector.js'
import { createDatabaseOracle } from './database-oracle.js'
import type { LabPut } from './lab.js'
import { createLedger } from './ledger.js'
import { type PageParts, type PageServer, startPages } from './pages.js'
import { readRecord, type SentRecord } from './read-record.js'
import { until } from './until.js'
import { within } from './within.js'

/** What a case starts from. */
export interface BenchOptions {
  /** Multiplies the time constants of the outbox; EASEKIT_SCALE overrides it, for nights. @default 0.1 */
  readonly scale?: number
  /** @default the real collector on SQLite */
  readonly oracle?: 'database' | 'ledger'
  /** No tab of an earlier case is there, so that two tabs of this one have a process each. @default false */
  readonly isAlone?: boolean
  /** Host name of the pages; EASEKIT_PAGE_HOST overrides it. @default '127.0.0.1' */
  readonly host?: string
}

/** A page server, a collector and the books, for one case in one browser. */
export interface Bench<T extends Tab = Tab> {
  readonly browser: Browser<T>
  readonly scale: number
  readonly collector: RigCollector
  readonly pages: PageServer
  /** Opens a lab page in a new tab. */
  readonly open: (parts?: PageParts) => Promise<T>
  /** Opens a lab page in a tab. */
  readonly visit: (tab: Tab, parts?: PageParts) => Promise<void>
  /** Puts a snapshot and writes into the books what came of it. */
  readonly put: (tab: Tab, input: LabPut) => Promise<number | 'too-large'>
  /** Puts snapshots of an id until one is on disk: on a busy machine IndexedDB may miss its 2 s, which are scaled. */
  readonly putOnDisk: (tab: Tab, input: Omit<LabPut, 'n'>) => Promise<void>
  /** Writes into the books what a page put by itself. */
  readonly promise: (input: LabPut) => void
  /** What the database holds of an id. */
  readonly row: (id: string) => SentRecord | undefined
  /** Waits until everything promised is in the database, then checks the invariants. */
  readonly check: (tab?: Tab, options?: CheckOptions) => Promise<void>
  readonly stop: () => Promise<void>
}

/** What a check allows. */
export interface CheckOptions {
  /** Most posts of one id. @default what the rules allow for the time that has passed: 12 in 10 minutes */
  readonly posts?: number
  readonly ms?: number
  /** The page has no storage that could be looked at. */
  readonly bare?: boolean
}

/** Starts them. */
export async function startBench<T extends Tab>(browser: Browser<T>, options: BenchOptions = {}): Promise<Bench<T>> {
  const { oracle = 'database', isAlone = false } = options
  const scale = Number(process.env.EASEKIT_SCALE ?? options.scale ?? 0.1)
  const collector = await startCollector(oracle === 'database' ? await createDatabaseOracle() : createLedger())
  const pages = await startPages(collector.url, scale, options.host)
  if (isAlone) for (const tab of browser.free.splice(0)) await tab.close()
  const began = performance.now()
  const promised = new Map<string, { readonly n: number; readonly done: boolean }>()
  const tabs = new Set<T>()

  const visit = async (tab: Tab, parts?: PageParts): Promise<void> => {
    await tab.goto(pages.url + pages.add(parts))
  }
  const promise = ({ id, n, done }: LabPut): void => {
    const known = promised.get(id)
    promised.set(id, {
      n: Math.max(n, known?.n ?? 0),
      done: done === true || known?.done === true,
    })
  }
  const open = async (parts?: PageParts) => {
    const opened = browser.free.pop() ?? (await browser.open())
    const tab: T = {
      ...opened,
      async close() {
        tabs.delete(opened)
        await opened.close()
      },
    }
    tabs.add(opened)
    await visit(tab, parts)
    return tab
  }

  const put = async (tab: Tab, input: LabPut): Promise<number | 'too-large'> => {
    const level = await tab.run((given) => window.lab.put(given), input)
    if (level !== 'too-large') promise(input)
    return level
  }

  return {
    browser,
    scale,
    collector,
    pages,
    open,
    visit,
    put,
    async putOnDisk(tab, input) {
      let n = 0
      await until(async () => (await put(tab, { ...input, n: ++n })) === 2, 'level 2')
    },
    promise,
    row: (id) => readRecord(collector.oracle.rows().find((row) => row.id === id)?.body ?? ''),
    async check(given, { posts, ms = 45_000 + 60_000 * scale, bare = false } = {}) {
      const tab = given ?? (await open())
      const rows = () => collector.oracle.rows()
      const newest = () => rows().map(({ id, body }) => `${id} ${readRecord(body)?.answers.n}`)
      const expected = [...promised].map(([id, { n }]) => `${id} ${n}`).sort()
      // I1 and I2: one row each, and it is the newest.
      const arrived = () => {
        const there = new Set(newest())
        return expected.filter((row) => there.has(row)).length
      }
      await until(() => arrived() === expected.length, 'the rows', ms, arrived).catch(() => {})
      expect(newest().sort()).toEqual(expected)
      // I3: completions.
      const done = [...promised].filter(([, { done }]) => done).map(([id]) => id)
      expect(collector.oracle.completions().sort()).toEqual(done.sort())
      // I4: nothing unsent, neither in memory nor in the stores.
      if (!bare) {
        const left = () =>
          tab.run(async () => {
            const { notes, records } = await window.lab.stored()
            const aside = window.lab.aside()
            const unsent = [...notes, ...records].filter(
              (name) => /^\d+:/.test(name) && !aside.includes(name.split(':')[1] ?? ''),
            )
            return [...unsent, window.lab.outbox.pending() - aside.length].join()
          })
        // A browser that has just started may refuse to open the database at first.
        let last = ''
        const isEmpty = async () => {
          last = await left().catch(() => last)
          return last === '0'
        }
        await until(isEmpty, 'empty stores', ms, () => last).catch(() => {})
        expect(last).toBe('0')
      }
      // I5: no error reached the host.
      expect(pages.reports.filter((text) => text.startsWith('error: '))).toEqual([])
      // I6: requests within the bound.
      const bound = posts ?? 12 * Math.ceil((performance.now() - began) / (600_000 * scale))
      for (const id of promised.keys()) expect(collector.posts(id).length).toBeLessThanOrEqual(bound)
      // I7: no preflight.
      expect(collector.seen.filter(({ method }) => method === 'OPTIONS')).toEqual([])
    },
    async stop() {
      // A case that has failed may have left a tab in which nobody answers.
      const clear = async (tab: T): Promise<void> => {
        await within(5000, tab.goto('about:blank'), 'a blank tab')
        browser.free.push(tab)
      }
      await Promise.all([...tabs].map((tab) => clear(tab).catch(() => {})))
      pages.stop()
      await collector.stop()
    },
  }
}
