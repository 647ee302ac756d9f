import { type Chromium, type ChromiumTab, startChromium } from '../rig/chromium.js'
import { startCollector } from '../rig/collector.js'
import { createLedger } from '../rig/ledger.js'
import { startPages } from '../rig/pages.js'
import { replies } from '../rig/replies.js'
import { until } from '../rig/until.js'
import { createBooks } from './books.js'
import { randomReply } from './random-reply.js'
import { seeded } from './seeded.js'

/** What a run of chaos came to. */
export interface ChaosSummary {
  readonly seed: number
  readonly seconds: number
  readonly submissions: number
  readonly requests: number
  readonly kills: number
  readonly crashes: number
  readonly rows: number
  readonly completions: number
  readonly losses: readonly string[]
  readonly doubles: readonly string[]
  /** Errors that reached the page, and preflights. */
  readonly disturbances: readonly string[]
}

const scale = 0.05

/**
 * Puts records into one to three tabs of Chromium for a while, with a collector that misbehaves half of the time, and
 * reloads, closes, leaves, crashes and kills meanwhile; then heals everything and compares. One seed leads to the same
 * choices, not to the same timing.
 */
export async function runChaos({ seed, minutes }: { seed: number; minutes: number }): Promise<ChaosSummary> {
  const random = seeded(seed)
  const books = createBooks()
  const collector = await startCollector(createLedger())
  const pages = await startPages(collector.url, scale)
  const path = pages.add()
  const began = performance.now()
  const end = began + minutes * 60_000
  let chromium: Chromium | undefined
  let tabs: ChromiumTab[] = []
  let kills = 0
  let crashes = 0
  let count = 0

  const open = async (): Promise<ChromiumTab> => {
    const tab = await (chromium as Chromium).open()
    await tab.goto(pages.url + path)
    return tab
  }
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)]

  /** Some new records and some newer snapshots of old ones. */
  const batch = (size: number): { id: string; n: number; done: boolean }[] => {
    const known = books.open()
    const ids = Array.from(
      { length: size },
      () => (known.length && random() < 0.4 ? pick(known) : undefined) ?? `r${count++}`,
    )
    return [...new Set(ids)].map((id) => {
      const done = random() < 0.5
      return { id, n: books.next(id, done), done }
    })
  }
  const put = async (tab: ChromiumTab, size: number): Promise<void> => {
    const inputs = batch(size)
    const levels = await tab.run((inputs) => Promise.all(inputs.map((input) => window.lab.put(input))), inputs)
    for (const [i, { id, n }] of inputs.entries()) books.safe(id, n, Number(levels[i]))
  }
  /** The synchronous part of a put is all there is time for; it must do while the browser lives. */
  const putAndGo = async (tab: ChromiumTab, leave: () => Promise<unknown>): Promise<void> => {
    const inputs = batch(2)
    await tab.run((inputs) => void inputs.map((input) => window.lab.put(input)), inputs)
    await leave()
    for (const { id, n } of inputs) books.safe(id, n, 1)
  }

  const deeds: readonly (readonly [number, (tab: ChromiumTab) => Promise<unknown>])[] = [
    [60, (tab) => put(tab, 1 + Math.floor(random() * 15))],
    [6, (tab) => putAndGo(tab, () => tab.goto(pages.url + path))],
    [
      6,
      (tab) =>
        putAndGo(tab, async () => {
          await tab.close()
          tabs = tabs.filter((other) => other !== tab)
        }),
    ],
    [6, (tab) => tab.goto(pages.url + path)],
    [6, async () => tabs.length < 3 && tabs.push(await open())],
    [6, (tab) => tab.run(() => [false, true].forEach(window.lab.show))],
    [4, (tab) => tab.run(() => void dispatchEvent(new Event('online')))],
    [
      2,
      async (tab) => {
        const gone = tab.page.waitForEvent('crash')
        ;(await tab.devtools()).send('Page.crash').catch(() => {})
        await gone
        crashes++
        tabs = tabs.filter((other) => other !== tab)
        await tab.close()
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
      1.5,
      async () => {
        await chromium?.kill()
        kills++
        books.killed()
        await chromium?.relaunch()
        tabs = []
      },
    ],
  ]
  const sum = deeds.reduce((total, [weight]) => total + weight, 0)

  try {
    chromium = await startChromium()
    collector.otherwise(() => randomReply(random))
    while (performance.now() < end) {
      if (!tabs.length) tabs.push(await open())
      let at = random() * sum
      const [, deed] =
        deeds.find(([weight]) => {
          at -= weight
          return at < 0
        }) ?? []
      const tab = pick(tabs)
      if (tab) await deed?.(tab)
    }
    collector.otherwise(replies.ok)
    for (const tab of tabs) await tab.close()
    const last = await open()
    const isOver = async () => {
      // As a network does that comes back; it saves waiting for the longest of the waits.
      const pending = await last.run(() => {
        dispatchEvent(new Event('online'))
        return window.lab.outbox.pending()
      })
      return pending === 0 && books.isSettled(collector.oracle)
    }
    await until(isOver, 'the last record', 60_000).catch(() => {}) // What is missing is in the summary.
    const preflights = collector.seen.filter(({ method }) => method === 'OPTIONS').map(({ path }) => `OPTIONS ${path}`)
    return {
      seed,
      seconds: Math.round((performance.now() - began) / 1000),
      submissions: books.submissions(),
      requests: collector.posts().length,
      kills,
      crashes,
      rows: collector.oracle.rows().length,
      completions: collector.oracle.completions().length,
      ...books.violations(collector.oracle),
      disturbances: [...pages.reports.filter((text) => text.startsWith('error: ')), ...preflights],
    }
  } finally {
    await chromium?.stop()
    pages.stop()
    await collector.stop()
  }
}
