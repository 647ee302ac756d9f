import { expect } from 'vitest'
import { busy } from '../rig/busy.js'
import { eventsOf } from '../rig/events-of.js'
import type { FaultGroup } from '../rig/fault.js'
import { until } from '../rig/until.js'

const offlinePage = `
  addEventListener('install', () => skipWaiting())
  addEventListener('activate', (event) => event.waitUntil(clients.claim()))
  addEventListener('fetch', (event) => {
    if (event.request.method === 'POST')
      event.respondWith(new Response('<h1>You are offline</h1>', { headers: { 'content-type': 'text/html' } }))
  })`

export const network: FaultGroup = {
  title: 'between page and collector',
  declare(fault) {
    fault(
      21,
      'the event of being online again is worth a try within two seconds',
      async ({ open, put, check, collector, scale }) => {
        await collector.down()
        const tab = await open()
        await put(tab, { id: 'a', n: 1, done: true })
        await until(async () => (await eventsOf(tab, 'retry')).length > 4, 'five failures')
        await collector.up()
        await tab.run(() => void dispatchEvent(new Event('online')))
        await until(() => collector.posts('a').length, 'the post', 2000 * scale + busy)
        await check(tab)
      },
      { scale: 0.2 },
    )

    fault(22, 'a browser that wrongly thinks it is offline is not believed', async ({ open, put, check }) => {
      const tab = await open({ before: `Object.defineProperty(navigator, 'onLine', { get: () => false })` })
      await put(tab, { id: 'a', n: 1, done: true })
      await check(tab, { posts: 1 })
    })

    fault(
      23,
      'a policy that forbids the connection is reported, and the record waits for another page',
      async ({ open, put, visit, check, collector }) => {
        const tab = await open({ headers: { 'content-security-policy': `connect-src 'self'` } })
        expect(await put(tab, { id: 'a', n: 1, done: true })).toBeGreaterThan(0)
        await until(async () => (await eventsOf(tab, 'blocked')).length, 'the report')
        expect((await eventsOf(tab, 'blocked'))[0]?.url).toContain(collector.url)
        expect(collector.posts()).toEqual([])
        await visit(tab)
        await check(tab)
      },
    )

    const patches = {
      throws: `window.fetch = () => { throw new Error('patched') }`,
      'returns rubbish': `window.fetch = () => 42`,
      'never settles': `window.fetch = () => new Promise(() => {})`,
    }
    fault(
      24,
      `a patched fetch costs an attempt, not the record: it ${Object.keys(patches).join(', ')}`,
      async ({ open, put, visit, check }) => {
        for (const [name, before] of Object.entries(patches)) {
          const tab = await open({ before })
          expect(await put(tab, { id: name.replace(' ', '-'), n: 1, done: true })).toBeGreaterThan(0)
          await until(async () => (await eventsOf(tab, 'retry')).length > 1, `two failures where fetch ${name}`)
          expect(await tab.run(() => window.lab.outbox.pending())).toBe(1)
          await visit(tab)
          await check(tab)
        }
      },
      { scale: 0.03 },
    )

    fault(
      25,
      'an offline page from a service worker is no verdict',
      async ({ open, put, visit, check, pages, collector }) => {
        pages.add({ script: offlinePage }, '/worker.js')
        const tab = await open({ options: { idle: true } })
        await tab.run(async () => {
          await navigator.serviceWorker.register('/worker.js')
          if (!navigator.serviceWorker.controller)
            await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve))
        })
        // Firefox leads what may outlive the page past the worker.
        await visit(tab, {
          before: `const original = fetch; window.fetch = (url, init) => original(url, { ...init, keepalive: false })`,
        })
        await put(tab, { id: 'a', n: 1, done: true })
        await until(async () => (await eventsOf(tab, 'retry')).length > 1, 'two failures')
        expect((await eventsOf(tab, 'retry'))[0]?.status).toBe(200)
        expect(collector.posts()).toEqual([])
        await tab.run(async () => void (await (await navigator.serviceWorker.ready).unregister()))
        await visit(tab)
        await check(tab)
      },
    )
  },
}
