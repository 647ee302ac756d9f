import { expect } from 'vitest'
import { eventsOf } from '../rig/events-of.js'
import type { FaultGroup } from '../rig/fault.js'
import { replies } from '../rig/replies.js'
import { until } from '../rig/until.js'

const html = { 'content-type': 'text/html' }

export const limits: FaultGroup = {
  title: 'limits and refusals',
  declare(fault) {
    fault(
      14,
      'a wait in the body of a 429 holds for every tab and reload',
      async ({ open, put, visit, check, collector, scale }) => {
        const body = '{"v":1,"status":"retry","reason":"rate_limited","retryAfter":3}'
        collector.next({ commit: false, status: 429, body })
        const tab = await open()
        await put(tab, { id: 'a', n: 1 })
        await until(async () => (await eventsOf(tab, 'retry')).length, 'the refusal')
        const other = await open()
        await put(other, { id: 'b', n: 1 })
        await visit(tab)
        await put(tab, { id: 'c', n: 1 })
        await check(tab)
        const [refused, next] = collector.posts()
        expect((next?.at ?? 0) - (refused?.at ?? 0)).toBeGreaterThanOrEqual(3000 * scale)
      },
      { scale: 0.5 },
    )

    fault(15, 'an absurd Retry-After is cut to 24 hours', async ({ open, put, check, collector, scale }) => {
      const day = 86_400_000 * scale
      collector.next({ commit: false, status: 429, headers: { 'retry-after': '99999999' }, body: 'slow down' })
      const tab = await open()
      await put(tab, { id: 'a', n: 1 })
      await until(async () => (await eventsOf(tab, 'retry')).length, 'the refusal')
      expect(await tab.run(() => window.lab.outbox.pending())).toBe(1)
      const wait = await tab.run(() => Number(localStorage.getItem('ek:shop:~')) / 1000 - Date.now())
      expect(wait).toBeLessThanOrEqual(day)
      expect(wait).toBeGreaterThan(day * 0.99)
      await tab.run((day) => {
        window.lab.moveClock(day)
        window.lab.show(true)
      }, day)
      await check(tab)
    })

    fault(
      16,
      'a firewall that refuses words lets them pass in base64, with and without CORS headers',
      async ({ open, put, check, collector }) => {
        collector.otherwise((record) =>
          record?.encoded
            ? replies.ok
            : { commit: false, status: 403, cors: record?.id === 'a', headers: html, body: '<h1>Forbidden</h1>' },
        )
        const tab = await open({ options: { isSimulated: true } })
        const text = "' or 1=1; select * from täglich 😀"
        await put(tab, { id: 'a', n: 1, done: true, text })
        await put(tab, { id: 'b', n: 1, done: true, text })
        await tab.run(() => window.lab.pass(60_000))
        await check(tab)
      },
    )

    fault(17, 'a proxy that refuses one record delays no other', async ({ open, put, check, collector, row }) => {
      collector.otherwise((record) =>
        record?.id === 'big' ? { commit: false, status: 413, headers: html, body: '<h1>Too large</h1>' } : replies.ok,
      )
      const tab = await open()
      await put(tab, { id: 'big', n: 1 })
      for (const id of ['b', 'c', 'd']) await put(tab, { id, n: 1, done: true })
      await until(() => row('b') && row('c') && row('d'), 'the others')
      await until(() => tab.run(() => window.lab.outbox.pending() === 1), 'the one that is refused')
      for (const id of ['b', 'c', 'd']) expect(collector.posts(id)).toHaveLength(1)
      collector.otherwise(replies.ok)
      await check(tab)
    })

    fault(18, 'a refused record waits for a day and bothers nobody', async ({ open, put, visit, check, collector }) => {
      collector.otherwise((record) =>
        record?.id === 'bad'
          ? {
              commit: false,
              status: 404,
              body: JSON.stringify({ v: 1, id: 'bad', rev: record.rev, status: 'reject', reason: 'unknown_project' }),
            }
          : replies.ok,
      )
      const tab = await open()
      await tab.run(() => window.lab.put({ id: 'bad', n: 1 }))
      await until(async () => (await eventsOf(tab, 'reject')).length, 'the refusal')
      await put(tab, { id: 'b', n: 1 })
      expect(await eventsOf(tab, 'reject')).toMatchObject([{ id: 'bad', reason: 'unknown_project' }])
      await visit(tab)
      // A wake-up hastens all that waits, but not this.
      await tab.run(() => void dispatchEvent(new Event('online')))
      await put(tab, { id: 'c', n: 1 })
      await until(async () => (await eventsOf(tab, 'ok')).length, 'the verdict on the next record')
      await tab.run(() => {
        window.lab.moveClock(60_000)
        window.lab.show(true)
      })
      await put(tab, { id: 'd', n: 1 })
      await until(async () => (await eventsOf(tab, 'ok')).length > 1, 'the verdict on one a minute later')
      expect(collector.posts('bad')).toHaveLength(1)
      expect(await tab.run(() => window.lab.aside())).toEqual(['bad'])
      await check(tab)
    })

    fault(
      19,
      'a higher revision on the server stays, and the next edit is above it',
      async ({ open, put, check, collector, row }) => {
        const rev = (Date.now() + 60_000) * 1024
        const theirs = {
          v: 1,
          project: 'shop',
          id: 'a',
          rev,
          done: false,
          at: Date.now(),
          survey: 'checkout@1',
          answers: { n: 5 },
        }
        await collector.oracle.take(JSON.stringify(theirs))
        const tab = await open()
        await tab.run(() => window.lab.put({ id: 'a', n: 1 }))
        await until(async () => (await eventsOf(tab, 'ok')).length, 'the verdict')
        expect(await eventsOf(tab, 'ok')).toMatchObject([{ detail: 'stale' }])
        expect(row('a')?.answers.n).toBe(5)
        await put(tab, { id: 'a', n: 6 })
        await check(tab)
      },
    )

    fault(
      20,
      'fifty records outlive ten minutes without a collector, at few requests',
      async ({ open, put, check, collector }) => {
        await collector.down()
        const tab = await open({ options: { isSimulated: true } })
        const ids = Array.from({ length: 50 }, (_, i) => `r${i}`)
        await Promise.all(ids.map((id) => put(tab, { id, n: 1, done: true })))
        await tab.run(() => window.lab.pass(600_000))
        const retries = await eventsOf(tab, 'retry')
        for (const id of ids) expect(retries.filter((event) => event.id === id).length).toBeLessThanOrEqual(13)
        expect(retries.length).toBeGreaterThan(100)
        await collector.up()
        await tab.run(() => window.lab.pass(60_000))
        expect(collector.oracle.rows()).toHaveLength(50)
        await check(tab)
      },
      { scale: 1 },
    )
  },
}
