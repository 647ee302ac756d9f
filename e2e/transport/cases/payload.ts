import { expect } from 'vitest'
import type { Tab } from '../rig/browser.js'
import { eventsOf } from '../rig/events-of.js'
import type { FaultGroup } from '../rig/fault.js'
import { later } from '../rig/later.js'
import { replies } from '../rig/replies.js'
import { until } from '../rig/until.js'

/** Notes how each fetch was asked for. */
const noteCalls = `
  window.calls = []
  const original = fetch
  window.fetch = (url, init) => { calls.push({ keepalive: init.keepalive, body: init.body }); return original(url, init) }`

const calls = (tab: Tab) =>
  tab.run(() => (window as unknown as { calls: { keepalive: boolean; body: string }[] }).calls)

/** A collector holds for its operator what nobody types; here the way there counts. */
const theWayThere = { oracle: 'ledger' } as const

export const payload: FaultGroup = {
  title: 'payload',
  declare(fault) {
    for (const [number, text, sentence] of [
      [59, '😀'.repeat(20_000), 'a text of 40,000 units but 80,000 bytes goes without keepalive'],
      [60, 'a'.repeat(100_000), 'a text of 100,000 bytes goes without keepalive'],
    ] as const) {
      fault(
        number,
        sentence,
        async ({ open, put, check }) => {
          // One attempt has all the time that a busy machine takes for it.
          const tab = await open({ before: noteCalls, options: { isSimulated: true } })
          await put(tab, { id: 'a', n: 1, done: true, text })
          await put(tab, { id: 'small', n: 1 })
          await check(tab, { posts: 1 })
          const keepalive = Object.fromEntries(
            (await calls(tab)).map(({ keepalive, body }) => [JSON.parse(body).id, keepalive]),
          )
          expect(keepalive).toEqual({ a: false, small: true })
        },
        theWayThere,
      )
    }

    fault(61, 'a record over the limit is refused to the caller and stored nowhere', async ({ open, collector }) => {
      const tab = await open()
      const level = await tab.run(() => window.lab.put({ id: 'a', n: 1, text: 'a'.repeat(300_000) }))
      expect(level).toBe('too-large')
      await until(async () => (await eventsOf(tab, 'reject')).length, 'the word of it')
      expect(await tab.run(() => window.lab.stored())).toEqual({ notes: [], records: [] })
      expect(collector.posts()).toEqual([])
    })

    fault(
      62,
      'a record of 250,000 bytes passes in base64 too: the limit counts what is decoded',
      async ({ open, put, collector, check }) => {
        collector.otherwise((record) =>
          record?.encoded ? replies.ok : { commit: false, status: 403, cors: false, body: 'no' },
        )
        const tab = await open({ options: { isSimulated: true } })
        await put(tab, { id: 'a', n: 1, done: true, text: 'a'.repeat(250_000) })
        await tab.run(() => window.lab.pass(60_000))
        await check(tab)
        expect(collector.posts('a').at(-1)?.record?.encoded).toBe(true)
      },
      theWayThere,
    )

    fault(
      63,
      'a script that uses up the keepalive quota delays nothing for long',
      async ({ open, put, collector, check }) => {
        const tab = await open()
        await tab.run((url) => {
          fetch(`${url}/eat`, { method: 'POST', keepalive: true, body: 'x'.repeat(65_000) }).catch(() => {})
        }, collector.url)
        await put(tab, { id: 'a', n: 1, done: true })
        await check(tab, { posts: 3 })
      },
    )

    fault(
      64,
      'answers that are errors give back their share of the keepalive quota',
      async ({ browser, open, put, collector, check }) => {
        const refused = new Set<string>()
        collector.otherwise((record) => {
          if (!record || refused.has(record.id)) return replies.ok
          refused.add(record.id)
          return { commit: false, status: 503, body: '<p>busy</p>'.repeat(100) }
        })
        const tab = await open({ before: noteCalls })
        for (const [i, id] of ['a', 'b', 'c', 'd'].entries()) {
          // Small enough to be asked to outlive the page, and four of them too many for the quota.
          await put(tab, { id, n: 1, done: true, text: 'x'.repeat(25_000) })
          // One after another: each finds the quota as the answer before it left it.
          await until(async () => (await eventsOf(tab, 'retry')).length > i, 'the refusal')
        }
        await check(tab)
        if (browser.name === 'chromium') expect(collector.posts()).toHaveLength((await calls(tab)).length)
      },
      theWayThere,
    )

    fault(
      65,
      'lone surrogates and NUL arrive byte for byte',
      async ({ open, put, row, check }) => {
        const tab = await open({ before: noteCalls })
        await put(tab, { id: 'a', n: 1, done: true, text: 'a\ud800b\udc00c\u0000d\u2028e' })
        await check(tab)
        expect(row('a')?.text).toBe((await calls(tab))[0]?.body)
      },
      theWayThere,
    )

    for (const sink of ['answers', 'hangs', 'throws'] as const) {
      fault(67, `an app around the page that ${sink} makes one row`, async ({ open, put, check }) => {
        const tab = await open({ options: { sink } })
        await put(tab, { id: 'a', n: 1, done: true })
        await check(tab, { posts: sink === 'answers' ? 1 : 2 })
      })
    }

    fault(67, 'an app that takes the record and is killed makes one row', async ({ open, put, collector, check }) => {
      const [isKilled, answer] = later()
      collector.next({ hold: isKilled })
      const tab = await open({ options: { sink: 'answers' } })
      await put(tab, { id: 'a', n: 1, done: true })
      await until(() => collector.posts('a').length, 'the app to take it')
      await tab.close()
      answer()
      await check()
    })

    fault(69, 'two copies on one page make one row per response', async ({ open, put, check }) => {
      const tab = await open()
      await tab.run(() => {
        const other = window.lab.start()
        return Promise.all([
          other.put({ id: 'b', survey: 'checkout@1', answers: { n: 1 } }),
          other.put({ id: 'a', survey: 'checkout@1', answers: { n: 0 } }),
        ])
      })
      await put(tab, { id: 'a', n: 1, done: true })
      await put(tab, { id: 'b', n: 2, done: true })
      await check(tab)
    })
  },
}
