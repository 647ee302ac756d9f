import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { enginesOf } from './engines.js'
import { type Bench, type BenchOptions, startBench } from './rig/bench.js'
import { busy } from './rig/busy.js'
import { type Chromium, type ChromiumTab, startChromium } from './rig/chromium.js'
import { eventsOf } from './rig/events-of.js'
import { startGoaway } from './rig/goaway.js'
import { until } from './rig/until.js'

let chromium: Chromium

beforeAll(async () => {
  chromium = await startChromium({
    flags: ['--ignore-certificate-errors'],
  })
})

afterAll(() => chromium?.stop())

const fault = (
  number: number,
  sentence: string,
  work: (bench: Bench<ChromiumTab>) => Promise<void>,
  options?: BenchOptions,
): void => {
  it(`${number} ${sentence}`, async () => {
    const bench = await startBench(chromium, options)
    try {
      await work(bench)
    } finally {
      await bench.stop()
    }
  })
}

describe.runIf(enginesOf(26).length)('what only one engine is asked, Chromium', () => {
  fault(26, 'a GOAWAY of HTTP/2 in the middle of a request makes one row', async ({ open, put, collector, check }) => {
    const server = await startGoaway(collector.oracle)
    try {
      const tab = await open({ options: { endpoint: server.url } })
      await put(tab, { id: 'a', n: 1, done: true })
      await check(tab)
      expect(server.posts()).toBeGreaterThan(1)
    } finally {
      await server.stop()
    }
  })

  fault(73, 'an insecure origin has ids of its own making, and all else', async ({ browser, pages, put, check }) => {
    const tab = await browser.open()
    await tab.goto(`http://insecure.example:${pages.port}${pages.add()}`)
    expect(await tab.run(() => [isSecureContext, typeof crypto.randomUUID])).toEqual([false, 'undefined'])
    const id = await tab.run(() => window.lab.newId())
    expect(id).toMatch(/^[\w-]{32,64}$/)
    expect(await put(tab, { id, n: 1, done: true })).toBeGreaterThan(0)
    await check(tab)
    await tab.close()
  })

  fault(
    75,
    'fifty records outlive a day without a collector at 67 attempts each and in the same space',
    async ({ open }) => {
      const tab = await open({ options: { idle: true, scale: 1 } })
      const { most, sizes, kept } = await tab.run(async () => {
        let time = Date.now()
        let last = 0
        const timers = new Map<number, { at: number; run: () => void }>()
        const attempts: Record<string, number> = {}
        const outbox = window.lab.start({
          sender: async (body) => {
            const { id } = JSON.parse(body.startsWith('b64:') ? atob(body.slice(4)) : body)
            attempts[id] = (attempts[id] ?? 0) + 1
            return { status: 503 }
          },
          platform: {
            Date: { now: () => time },
            Math,
            setTimeout(run, ms) {
              timers.set(++last, { at: time + Math.max(0, ms), run })
              return last
            },
            clearTimeout: (timer: unknown) => void timers.delete(Number(timer)),
            localStorage,
            sessionStorage,
            indexedDB,
            document,
            addEventListener: () => {},
          },
        })
        const puts = Array.from({ length: 50 }, (_, i) =>
          outbox.put({ id: `r${i}`, survey: 'checkout@1', answers: { n: 1 }, done: true }),
        )
        await Promise.all(puts)
        const channel = new MessageChannel()
        const turn = () =>
          new Promise((resolve) => {
            channel.port1.onmessage = resolve
            channel.port2.postMessage(0)
          })
        const begin = time
        const sizes: number[] = []
        for (let hour = 1; hour <= 24; hour++) {
          const end = begin + hour * 3_600_000
          for (;;) {
            const [id, next] = [...timers].sort(([, a], [, b]) => a.at - b.at)[0] ?? []
            if (!id || !next || next.at > end) break
            timers.delete(id)
            time = Math.max(time, next.at)
            next.run()
            for (let i = 0; i < 3; i++) await turn()
          }
          time = end
          sizes.push(Object.keys(localStorage).length + timers.size)
        }
        outbox.stop()
        const { records } = await window.lab.stored()
        return { most: Math.max(...Object.values(attempts)), sizes, kept: records.length }
      })
      expect(most).toBeGreaterThan(20)
      expect(most).toBeLessThanOrEqual(67)
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(3)
      expect(kept).toBe(50)
    },
  )

  fault(
    21,
    'a browser that is offline sends within two seconds of being online',
    async ({ open, put, collector, check, scale }) => {
      const tab = await open()
      await tab.page.context().setOffline(true)
      try {
        await put(tab, { id: 'a', n: 1, done: true })
        await until(async () => (await eventsOf(tab, 'retry')).length > 4, 'five failures')
      } finally {
        await tab.page.context().setOffline(false)
      }
      await until(() => collector.posts('a').length, 'the post', 2000 * scale + busy)
      await check(tab)
    },
    { scale: 0.2 },
  )
})
