import type { EngineName } from '../../support/engine-names.js'
import type { Tab } from '../rig/browser.js'
import { startCollector } from '../rig/collector.js'
import { startPages } from '../rig/pages.js'
import { createProcessOracle } from '../rig/process-oracle.js'
import { replies } from '../rig/replies.js'
import { until } from '../rig/until.js'
import { createBooks } from './books.js'
import { createChaosBrowser } from './chaos-browser.js'
import { randomReply } from './random-reply.js'
import { seeded } from './seeded.js'

/** What chaos needs to know. */
export interface ChaosOptions {
  readonly seed: number
  /** How long it lasts, without the healing. */
  readonly minutes: number
  /** @default 'chromium' */
  readonly engine?: EngineName
  /** Hears once a minute how far it is. @default nobody does */
  readonly say?: (text: string) => void
}

/** What a run of chaos came to. */
export interface ChaosSummary {
  readonly engine: EngineName
  readonly seed: number
  readonly seconds: number
  readonly submissions: number
  readonly requests: number
  /** Kills of the whole browser. */
  readonly kills: number
  /** Pages whose process was ended. */
  readonly crashes: number
  /** Kills of the collector. */
  readonly collectorKills: number
  readonly rows: number
  readonly completions: number
  /** What the last page still holds when nothing has got better for a minute: late, rather than lost. */
  readonly left: number
  readonly losses: readonly string[]
  readonly doubles: readonly string[]
  /** Errors that reached the page, and preflights. */
  readonly disturbances: readonly string[]
}

const scale = 0.05

/**
 * Puts records into one to three tabs for a while, with a network that misbehaves half of the time before the real
 * collector, and reloads, closes, leaves, crashes and kills meanwhile; then heals everything and compares with the
 * collector's database and with what its webhook told. One seed leads to the same choices, not to the same timing.
 */
export async function runChaos({ seed, minutes, engine = 'chromium', say }: ChaosOptions): Promise<ChaosSummary> {
  const random = seeded(seed)
  const books = createBooks()
  const oracle = await createProcessOracle()
  const collector = await startCollector(oracle)
  const pages = await startPages(collector.url, scale)
  const browser = createChaosBrowser(engine, pages)
  const paths = [pages.add({ remote: engine !== 'chromium' }), pages.add({ remote: engine !== 'chromium' })]
  const began = performance.now()
  const end = began + minutes * 60_000
  let tabs: Tab[] = []
  let kills = 0
  let crashes = 0
  let collectorKills = 0
  let count = 0
  let minute = 1

  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const open = () => browser.open(pick(paths), tabs)
  const goto = (tab: Tab) => tab.goto(pages.url + pick(paths))
  const without = (tab: Tab): Tab[] => tabs.filter((other) => other !== tab)

  /** Some new records and some newer snapshots of old ones. */
  const batch = (size: number): { id: string; n: number; done: boolean }[] => {
    const known = books.open()
    const ids = Array.from({ length: size }, () => (known.length && random() < 0.4 ? pick(known) : `r${count++}`))
    return [...new Set(ids)].map((id) => {
      const done = random() < 0.5
      return { id, n: books.next(id, done), done }
    })
  }
  const put = async (tab: Tab, size: number): Promise<void> => {
    const inputs = batch(size)
    const levels = await tab.run((inputs) => Promise.all(inputs.map((input) => window.lab.put(input))), inputs)
    for (const [i, { id, n }] of inputs.entries()) books.safe(id, n, Number(levels[i]))
  }
  /** The synchronous part of a put is all there is time for; it must do while the browser lives. */
  const putAndGo = async (tab: Tab, leave: () => Promise<unknown>): Promise<void> => {
    const inputs = batch(2)
    await tab.run((inputs) => void inputs.map((input) => window.lab.put(input)), inputs)
    await leave()
    for (const { id, n } of inputs) books.safe(id, n, 1)
  }

  const deeds: readonly (readonly [number, (tab: Tab) => Promise<unknown>])[] = [
    [60, (tab) => put(tab, 1 + Math.floor(random() * 15))],
    [6, (tab) => putAndGo(tab, () => goto(tab))],
    [
      6,
      (tab) =>
        putAndGo(tab, async () => {
          // With its last tab a browser would end.
          if (tabs.length === 1) return goto(tab)
          tabs = without(tab)
          await tab.close()
        }),
    ],
    [6, goto],
    [
      6,
      async () => {
        if (tabs.length === 3) return
        tabs.push(await open())
      },
    ],
    [6, (tab) => tab.run(() => [false, true].forEach(window.lab.show))],
    [4, (tab) => tab.run(() => void dispatchEvent(new Event('online')))],
    [
      2,
      async (tab) => {
        if (!browser.crash) return
        tabs = without(tab)
        await browser.crash(tab)
        crashes++
      },
    ],
    [
      2,
      async () => {
        await collector.down()
        await new Promise((resolve) => setTimeout(resolve, random() * 400))
        await collector.up()
      },
    ],
    [
      1,
      async () => {
        await oracle.restart()
        collectorKills++
      },
    ],
    [
      1.5,
      async () => {
        await browser.kill()
        books.killed()
        tabs = []
        kills++
      },
    ],
  ]
  const sum = deeds.reduce((total, [weight]) => total + weight, 0)

  try {
    collector.otherwise(() => randomReply(random, 60_000 * scale))
    while (performance.now() < end) {
      if (!tabs.length) tabs.push(await open())
      let at = random() * sum
      const [, deed] =
        deeds.find(([weight]) => {
          at -= weight
          return at < 0
        }) ?? []
      await deed?.(pick(tabs))
      if (performance.now() - began > minute * 60_000) {
        say?.(`${minute++} min: ${books.submissions()} submissions, ${kills} kills, ${collectorKills} of the collector`)
      }
    }
    collector.otherwise(replies.ok)
    const [last = await open(), ...others] = tabs
    for (const tab of others) await tab.close()
    // It may take long where much is waiting, but never a minute without anything getting better.
    let best = Number.POSITIVE_INFINITY
    let bestAt = performance.now()
    for (;;) {
      // As a network does that comes back; it saves waiting for the longest of the waits.
      const pending = await last.run(() => {
        dispatchEvent(new Event('online'))
        return window.lab.outbox.pending()
      })
      const missing = books.missing(oracle)
      if (pending === 0 && missing === 0) break
      if (missing * 1e6 + pending < best) {
        best = missing * 1e6 + pending
        bestAt = performance.now()
      } else if (performance.now() - bestAt > 60_000) break // What is missing is in the summary.
      // On a busy machine a page may miss the 2 s, which are scaled, to read IndexedDB; the promise is about the next.
      if (pending === 0) await goto(last)
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
    const left = await last.run(() => window.lab.outbox.pending())
    await oracle.restart()
    const isTold = () => new Set(oracle.told.map(({ id }) => id)).size >= oracle.completions().length
    await until(isTold, 'the last webhook', 60_000).catch(() => {})
    const preflights = collector.seen.filter(({ method }) => method === 'OPTIONS').map(({ path }) => `OPTIONS ${path}`)
    return {
      engine,
      seed,
      seconds: Math.round((performance.now() - began) / 1000),
      submissions: books.submissions(),
      requests: collector.posts().length,
      kills,
      crashes,
      collectorKills,
      rows: oracle.rows().length,
      completions: oracle.completions().length,
      left,
      ...books.violations(oracle, oracle.told),
      disturbances: [...pages.reports.filter((text) => text.startsWith('error: ')), ...preflights],
    }
  } finally {
    await browser.remove()
    pages.stop()
    await collector.stop()
  }
}
