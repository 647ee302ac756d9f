import { join } from 'node:path'
import Database from 'better-sqlite3'
import { Webhook } from 'standardwebhooks'
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { adminToken, context, openKit, record, temporaryFolder } from '../../test/collector-kit.js'
import { openSqliteStore, type Store } from '../index.js'
import { startWebhooks } from './start-webhooks.js'

const secret = `whsec_${Buffer.from('a secret of at least 24 bytes').toString('base64')}`
const projects = { shop: { webhook: { url: 'https://hooks.example/easekit', secret } }, other: {} }

interface Delivery {
  readonly id: string
  readonly payload: { type: string; timestamp: string; data: Record<string, unknown> }
}

let deliveries: Delivery[] = []
let statuses: (number | 'hang' | 'reset')[] = []

// A receiver that checks every signature, as a receiver should.
const receiver: typeof fetch = async (_url, init) => {
  const headers = init?.headers as Record<string, string>
  const payload = new Webhook(secret).verify(String(init?.body), headers) as Delivery['payload']
  deliveries.push({ id: headers['webhook-id'] ?? '', payload })
  const status = statuses.shift() ?? 204
  if (status === 'reset') throw new TypeError('fetch failed')
  if (status === 'hang') {
    return new Promise((_resolve, reject) => {
      init?.signal?.addEventListener('abort', () => reject(init.signal?.reason))
    })
  }
  return new Response(null, { status })
}

function start(store: Store): () => Promise<void> {
  const stop = startWebhooks({ store, projects, fetch: receiver, random: () => 0.5 })
  onTestFinished(() => stop())
  return stop
}

const pass = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms)

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 2, 10, 12), toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  deliveries = []
  statuses = []
})

afterEach(() => {
  vi.useRealTimers()
})

describe('startWebhooks', () => {
  it('sends a completed response once, signed, whatever else arrives for it', async () => {
    const { store, post } = await openKit({ projects, now: Date.now })
    start(store)
    await post(record({ rev: 1, answers: {} }))
    await pass(3000)
    expect(deliveries).toEqual([])
    for (const rev of [5, 5, 4, 7, 9]) await post(record({ rev, done: rev !== 7 }))
    await pass(3000)
    await post(record({ rev: 10, done: true }))
    await pass(60_000)
    expect(deliveries).toHaveLength(1)
    expect(deliveries[0]?.id).toMatch(/^evt_[0-9a-f]{32}$/)
    expect(deliveries[0]?.payload).toMatchObject({
      type: 'response.completed',
      timestamp: '2026-03-10T12:00:03.000Z',
      data: { project: 'shop', id: 'r1', rev: 9, done: true, survey: 'checkout@1', answers: { effort: 6 } },
    })
  })

  it('tries again later and later, always with the same id, until it is acknowledged', async () => {
    const { store, post } = await openKit({ projects, now: Date.now })
    statuses = [500, 'reset', 302, 404, 200]
    await post(record({ done: true }))
    start(store)
    const times: number[] = []
    for (let second = 0; second < 400; second++) {
      await pass(1000)
      while (times.length < deliveries.length) times.push(second)
    }
    expect(new Set(deliveries.map(({ id }) => id)).size).toBe(1)
    const gaps = times.slice(1).map((time, i) => time - (times[i] ?? 0))
    expect(gaps).toHaveLength(4)
    for (const [i, expected] of [5, 15, 45, 135].entries())
      expect(Math.abs((gaps[i] ?? 0) - expected)).toBeLessThanOrEqual(2)
  })

  it('repeats with the same id when a process dies between the delivery and its note', async () => {
    const { store, post } = await openKit({ projects, now: Date.now })
    await post(record({ done: true }))
    const dying: Store = { ...store, settleEvent: () => Promise.reject(new Error('killed')) }
    const stop = start(dying)
    await pass(0)
    await stop()
    expect(deliveries).toHaveLength(1)
    start(store)
    await pass(59_000)
    expect(deliveries).toHaveLength(1)
    await pass(5000)
    expect(deliveries).toHaveLength(2)
    expect(deliveries[0]?.id).toBe(deliveries[1]?.id)
  })

  it('shares the work among processes without sending twice', async () => {
    const path = join(await temporaryFolder(), 'easekit.db')
    const [first, second] = [await openSqliteStore(path), await openSqliteStore(path)]
    onTestFinished(() => second.close())
    const { post } = await openKit({ store: first, projects, now: Date.now })
    for (let i = 0; i < 35; i++) await post(record({ id: `r${i}`, done: true }))
    start(first)
    start(second)
    await pass(10_000)
    expect(deliveries.map(({ payload }) => payload.data.id).sort()).toEqual(
      Array.from({ length: 35 }, (_, i) => `r${i}`).sort(),
    )
  })

  it('sends nothing of other projects, and no history older than three days', async () => {
    const { store, post } = await openKit({ projects, now: Date.now })
    await post(record({ project: 'other', done: true }))
    await post(record({ id: 'old', done: true }))
    vi.setSystemTime(Date.now() + 4 * 86_400_000)
    statuses = [500]
    start(store)
    await pass(3_600_000)
    expect(deliveries.map(({ payload }) => payload.data.id)).toEqual(['old'])
  })

  it('tells of an erasure in place of what was erased, and of nothing but its id', async () => {
    const { store, post, collect } = await openKit({ projects, now: Date.now })
    await post(record({ done: true, context: { ...context, subject: 'order-1' } }))
    await post(record({ id: 'unfinished', context: { ...context, subject: 'order-1' } }))
    for (const query of ['subject=order-1', 'id=r1']) {
      const address = `http://collector.example/v1/records?project=shop&${query}`
      await collect(new Request(address, { method: 'DELETE', headers: { Authorization: `Bearer ${adminToken}` } }))
    }
    start(store)
    await pass(60_000)
    expect(deliveries.map(({ payload: { type, data } }) => ({ type, data }))).toEqual([
      { type: 'response.erased', data: { project: 'shop', id: 'r1' } },
    ])
  })

  it('keeps nothing of events that are delivered or given up', async () => {
    const path = join(await temporaryFolder(), 'easekit.db')
    const { store, post } = await openKit({ store: await openSqliteStore(path), projects, now: Date.now })
    statuses = [204, 500]
    await post(record({ id: 'a', done: true }))
    await post(record({ id: 'b', done: true }))
    vi.setSystemTime(Date.now() + 4 * 86_400_000)
    start(store)
    await pass(5000)
    const db = new Database(path)
    onTestFinished(() => {
      db.close()
    })
    expect(db.prepare('select count(*) as n from event').get()).toEqual({ n: 0 })
  })

  it('tells a webhook that comes later of nothing from before', async () => {
    const { store, post } = await openKit({ projects, now: Date.now })
    await post(record({ id: 'before', done: true }))
    const without = startWebhooks({ store, projects: ['shop', 'other'] })
    await without()
    await post(record({ id: 'after', done: true }))
    start(store)
    await pass(5000)
    expect(deliveries.map(({ payload }) => payload.data.id)).toEqual(['after'])
  })

  it.each([
    [['answered'], ['easy', 'easy-words', 'effort', 'hard', 'hard-words', 'words']],
    [['commented'], ['easy-words', 'hard-words', 'words']],
    [['harder'], ['effort', 'hard', 'hard-words']],
    [['harder', 'commented'], ['hard-words']],
    [[], ['easy', 'easy-words', 'effort', 'hard', 'hard-words', 'nothing', 'words']],
  ] as const)('sends only what passes every filter of %j', async (only, expected) => {
    const filtered = { shop: { webhook: { ...projects.shop.webhook, only } } }
    const { store, post } = await openKit({ projects: filtered, now: Date.now })
    const answers: Record<string, object> = {
      nothing: {},
      easy: { effort: 6 },
      'easy-words': { effort: 6, comment: 'fine' },
      hard: { effort: 2 },
      'hard-words': { effort: 2, comment: 'slow' },
      words: { comment: 'only words' },
    }
    for (const [id, given] of Object.entries(answers)) await post(record({ id, done: true, answers: given }))
    const reversed = { ...context, scale: 'ces1@1', direction: 'effort-up', range: [1, 5, 1], wording: undefined }
    await post(record({ id: 'effort', done: true, answers: { effort: 5 }, context: reversed }))
    const stop = startWebhooks({ store, projects: filtered, fetch: receiver, random: () => 0.5 })
    onTestFinished(() => stop())
    await pass(5000)
    expect(deliveries.map(({ payload }) => payload.data.id).sort()).toEqual(expected)
  })

  it('stops at once even while a receiver hangs, and goes on after the next start', async () => {
    const { store, post } = await openKit({ projects, now: Date.now })
    statuses = ['hang']
    await post(record({ done: true }))
    const stop = start(store)
    await pass(0)
    await stop()
    expect(vi.getTimerCount()).toBe(0)
    start(store)
    await pass(1000)
    expect(deliveries).toHaveLength(2)
  })

  it('needs no timer without a webhook', async () => {
    const { store } = await openKit()
    const stop = startWebhooks({ store, projects: ['shop'] })
    await pass(0)
    expect(vi.getTimerCount()).toBe(0)
    await stop()
  })
})
