import { expect } from 'vitest'
import { busy } from '../rig/busy.js'
import type { ChromiumTab } from '../rig/chromium.js'
import { eventsOf } from '../rig/events-of.js'
import type { FaultGroup } from '../rig/fault.js'
import { startGoaway } from '../rig/goaway.js'
import { until } from '../rig/until.js'

/** What only one engine is asked, or can be told. */
export const onlyChromium: FaultGroup<ChromiumTab> = {
  title: 'what only one engine is asked',
  declare(fault) {
    fault(
      26,
      'a GOAWAY of HTTP/2 in the middle of a request makes one row',
      async ({ open, put, collector, check }) => {
        const server = await startGoaway(collector.oracle)
        try {
          const tab = await open({ options: { endpoint: server.url } })
          await put(tab, { id: 'a', n: 1, done: true })
          await check(tab)
          expect(server.posts()).toBeGreaterThan(1)
        } finally {
          await server.stop()
        }
      },
    )

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
        const tab = await open({ options: { idle: true, isSimulated: true, scale: 1 } })
        const { most, sizes, kept } = await tab.run(async () => {
          const attempts: Record<string, number> = {}
          const outbox = window.lab.start({
            sender: async (body) => {
              const { id } = JSON.parse(body.startsWith('b64:') ? atob(body.slice(4)) : body)
              attempts[id] = (attempts[id] ?? 0) + 1
              return { status: 503 }
            },
          })
          const puts = Array.from({ length: 50 }, (_, i) =>
            outbox.put({ id: `r${i}`, survey: 'checkout@1', answers: { n: 1 }, done: true }),
          )
          await Promise.all(puts)
          const sizes: number[] = []
          for (let hour = 1; hour <= 24; hour++) {
            await window.lab.pass(3_600_000)
            sizes.push(Object.keys(localStorage).length + window.lab.timers.size)
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
  },
}
