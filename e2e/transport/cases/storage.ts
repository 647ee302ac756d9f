import { expect } from 'vitest'
import { busy } from '../rig/busy.js'
import { eventsOf } from '../rig/events-of.js'
import type { FaultGroup } from '../rig/fault.js'
import { later } from '../rig/later.js'
import { replies } from '../rig/replies.js'
import { until } from '../rig/until.js'

const withoutArea = `Object.defineProperty(window, 'localStorage', { get: () => null })`

/** Leaves not one character of room in localStorage. */
const fill = `
  for (let size = 1 << 20; size; size >>= 1)
    for (let i = 0; ; i++)
      try { localStorage.setItem('host-' + size + '-' + i, 'x'.repeat(size)) } catch { break }`

export const storage: FaultGroup = {
  title: 'storage',
  declare(fault) {
    for (const number of [49, 68]) {
      const sentence =
        number === 49
          ? 'without any storage a record is sent at once, and said to be volatile'
          : 'a page of the origin null is served like any other'
      fault(number, sentence, async ({ open, put, collector, check }) => {
        const tab = await open({ headers: { 'content-security-policy': 'sandbox allow-scripts' } })
        collector.next(replies.broken)
        expect(await put(tab, { id: 'a', n: 1, done: true })).toBe(0)
        await until(async () => (await eventsOf(tab, 'volatile')).length, 'the word that it is volatile')
        await check(tab, { bare: true })
        await until(() => tab.run(() => window.lab.outbox.pending() === 0), 'the verdict')
        expect(collector.posts()[0]?.headers.origin).toBe('null')
      })
    }

    fault(
      50,
      'where localStorage is null, IndexedDB alone keeps the record',
      async ({ open, putOnDisk, collector, check }) => {
        collector.otherwise(replies.reset)
        const tab = await open({ before: withoutArea })
        await putOnDisk(tab, { id: 'a', done: true })
        await tab.close()
        collector.otherwise(replies.ok)
        const next = await open({ before: withoutArea })
        expect(await next.run(() => window.lab.hasPending('shop'))).toBe(true)
        await check(next)
      },
      { scale: 0.5 },
    )

    fault(
      51,
      'a localStorage that the host has filled costs nothing',
      async ({ open, putOnDisk, collector, check }) => {
        collector.otherwise(replies.reset)
        const tab = await open({ before: fill })
        await putOnDisk(tab, { id: 'a', done: true })
        await tab.close()
        collector.otherwise(replies.ok)
        await check()
      },
      { scale: 0.5 },
    )

    fault(
      52,
      'with both stores full the older record stays and the new one is volatile',
      async ({ open, put, putOnDisk, visit, collector, check }) => {
        collector.otherwise(replies.broken)
        const tab = await open()
        await putOnDisk(tab, { id: 'old', done: true })
        await visit(tab, {
          before: `${fill}; IDBObjectStore.prototype.put = () => { throw new DOMException('full', 'QuotaExceededError') }`,
        })
        expect(await put(tab, { id: 'new', n: 1, done: true })).toBe(0)
        const { records } = await tab.run(() => window.lab.stored())
        expect(records.some((key) => key.endsWith(':old'))).toBe(true)
        collector.otherwise(replies.ok)
        await check(tab)
      },
    )

    const sick = {
      'never opens': `IDBFactory.prototype.open = () => ({})`,
      'is blocked': `IDBFactory.prototype.open = () => {
      const request = new EventTarget()
      setTimeout(() => request.onblocked?.(new Event('blocked')))
      return request
    }`,
      'closes itself': `const open = IDBFactory.prototype.open
    IDBFactory.prototype.open = function (...name) {
      const request = open.apply(this, name)
      request.addEventListener('success', () => {
        const database = request.result
        setTimeout(() => { database.close(); database.onclose?.(new Event('close')) })
      })
      return request
    }`,
      'is in no state to work': `IDBDatabase.prototype.transaction = () => { throw new DOMException('closing', 'InvalidStateError') }`,
    }
    for (const [how, before] of Object.entries(sick)) {
      fault(
        53,
        `an IndexedDB that ${how} delays no send and no answer`,
        async ({ open, promise, check, scale }) => {
          const tab = await open({
            before: `${before}
            const original = fetch
            window.fetch = (...given) => { window.hasSent = true; return original(...given) }`,
          })
          const { level, took, hasSent } = await tab.run(async () => {
            const from = performance.now()
            const putting = window.lab.put({ id: 'a', n: 1, done: true })
            // At once, in no number of ms: what is given to IndexedDB for its start may end just then, and that sends as well.
            const { hasSent } = window as { hasSent?: boolean }
            return { level: await putting, took: performance.now() - from, hasSent }
          })
          promise({ id: 'a', n: 1, done: true })
          expect(hasSent).toBe(true)
          expect(took).toBeLessThan(2000 * scale + busy)
          expect(level).toBeGreaterThan(0)
          await check(how === 'closes itself' ? tab : undefined)
        },
        { scale: 0.5 },
      )
    }

    fault(
      54,
      'what is cleared under a living page is delivered from memory',
      async ({ open, put, collector, check }) => {
        collector.otherwise(replies.broken)
        const tab = await open()
        await put(tab, { id: 'a', n: 1, done: true })
        await tab.run(() => {
          localStorage.clear()
          indexedDB.deleteDatabase('ek:shop')
        })
        collector.otherwise(replies.ok)
        await check(tab)
      },
    )

    fault(
      55,
      'foreign and damaged values are left alone or put aside',
      async ({ open, promise, visit, collector, check }) => {
        const tab = await open({ options: { idle: true } })
        const rev = Date.now() * 1024
        const good = {
          v: 1,
          project: 'shop',
          id: 'good',
          rev,
          done: true,
          at: Date.now(),
          survey: 'checkout@1',
          answers: { n: 1 },
        }
        await tab.run(
          (rev, good) => {
            const values = {
              [`${rev}:broken`]: '{"v":1,"id":"bro',
              [`${rev}:other`]: good,
              'no name of ours': 'x',
              '5:early': good,
              [`${rev}:good`]: good,
            }
            for (const [name, value] of Object.entries(values)) localStorage.setItem(`ek:shop:${name}`, value)
            localStorage.setItem('ek:shopping:list', 'theirs')
          },
          rev,
          JSON.stringify(good),
        )
        promise({ id: 'good', n: 1, done: true })
        await visit(tab)
        await check(tab)
        expect((await eventsOf(tab, 'reject')).map(({ id }) => id).sort()).toEqual(['broken', 'other'])
        expect(collector.posts()).toHaveLength(1)
        expect(await tab.run(() => localStorage.getItem('ek:shopping:list'))).toBe('theirs')
        expect(await tab.run(() => localStorage.getItem('ek:shop:no name of ours'))).toBe('x')
      },
    )

    fault(56, 'a clock that was a year ahead holds nothing back', async ({ open, put, visit, collector, check }) => {
      collector.otherwise(replies.broken)
      const tab = await open({ options: { clock: 365 * 86_400_000 } })
      await put(tab, { id: 'a', n: 1, done: true })
      await until(async () => (await eventsOf(tab, 'retry')).length > 1, 'two failures')
      collector.otherwise(replies.ok)
      await visit(tab)
      await check(tab)
    })

    fault(
      57,
      'a record past its time is given up, said so, and counted in the next one',
      async ({ open, put, visit, collector, row, check }) => {
        collector.otherwise(replies.reset)
        const tab = await open()
        await tab.run(() => window.lab.put({ id: 'old', n: 1 }))
        await visit(tab, { options: { clock: 31 * 86_400_000 } })
        await until(async () => (await eventsOf(tab, 'expired')).length, 'the word that it is given up')
        collector.otherwise(replies.ok)
        await put(tab, { id: 'new', n: 1 })
        await check(tab)
        expect(row('new')?.dropped).toBe(1)
        expect(row('old')).toBe(undefined)
      },
    )

    fault(
      66,
      'a purge during a send leaves nothing for the next page',
      async ({ open, visit, collector, check }) => {
        const [isPurged, answer] = later()
        collector.otherwise({ ...replies.broken, hold: isPurged })
        const tab = await open()
        await tab.run(() => void window.lab.put({ id: 'a', n: 1 }))
        await until(() => collector.posts('a').length, 'the post')
        await tab.run(() => window.lab.purge())
        answer()
        await until(async () => (await eventsOf(tab, 'retry')).length, 'the failure')
        await until(() => tab.run(() => window.lab.timers.size === 0), 'the last timer of this page')
        await visit(tab)
        await until(() => tab.run(() => window.lab.timers.size === 0), 'the last timer of the next one')
        expect(collector.posts('a')).toHaveLength(1)
        await check(tab)
      },
      // Long enough for the purge to come within the 15 s of the send.
      { scale: 0.5 },
    )

    fault(74, 'a page where nothing was put leaves no trace', async ({ open, collector }) => {
      const tab = await open()
      await until(() => tab.run(() => window.lab.timers.size === 0), 'the last timer')
      expect(await tab.run(() => Object.keys(localStorage))).toEqual([])
      expect(await tab.run(async () => (await indexedDB.databases()).map(({ name }) => name))).toEqual([])
      expect(collector.seen).toEqual([])
      expect(await tab.run(() => window.lab.hasPending('shop'))).toBe(false)
    })
  },
}
