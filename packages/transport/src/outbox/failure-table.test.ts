import { describe, expect, it } from 'vitest'
import { leaveRow, openBrowser, silence, snapshot } from '../../test/browser.js'
import type { SendResult, Verdict } from '../index.js'
import type { Attempt } from '../testing.js'

const echo = ({ body }: Attempt, change: Partial<Verdict> = {}): SendResult => {
  const { id, rev } = JSON.parse(body)
  return { status: 200, verdict: { id, rev, status: 'ok', ...change } }
}

describe('an answer that ends a record', () => {
  it.each(['stored', 'duplicate', 'stale', 'held', 'erased', undefined])('is ok/%s', async (detail) => {
    const { open, collector, notes } = openBrowser()
    const { outbox, platform, heard } = open()
    collector.next((attempt) => echo(attempt, { detail }))
    await outbox.put(snapshot('a', 6))
    await platform.settle()
    expect(outbox.pending()).toBe(0)
    expect(notes()).toEqual([])
    expect(heard('ok')).toEqual([expect.objectContaining({ id: 'a', detail })])
  })

  it('counts on every status', async () => {
    const { open, collector } = openBrowser()
    const { outbox, platform } = open()
    collector.next((attempt) => ({ ...echo(attempt), status: 503 }))
    await outbox.put(snapshot('a', 6))
    await platform.settle()
    expect(outbox.pending()).toBe(0)
  })

  it('may name a higher revision, and the next edit starts above it', async () => {
    const { open, collector } = openBrowser()
    const { outbox, platform } = open()
    let held = 0
    collector.next((attempt) => {
      held = JSON.parse(attempt.body).rev + 1_000_000
      return echo(attempt, { rev: held, detail: 'stale' })
    })
    await outbox.put(snapshot('a', 6))
    await platform.settle()
    expect(outbox.pending()).toBe(0)
    await outbox.put(snapshot('a', 7))
    await platform.settle()
    expect(collector.rows.get('a')?.rev).toBe(held + 1)
  })

  it('never lifts a partial snapshot above a completed revision', async () => {
    const { open, collector } = openBrowser()
    const { outbox, platform } = open()
    let held = 0
    collector.next((attempt) => {
      held = JSON.parse(attempt.body).rev + 2 ** 52
      return echo(attempt, { rev: held, detail: 'stale' })
    })
    await outbox.put(snapshot('a', 6))
    await platform.settle()
    await outbox.put(snapshot('a', 7))
    const { rev, done } = JSON.parse(collector.attempts[1]?.body ?? '')
    expect(rev).toBeLessThan(held)
    expect(done).toBe(false)
  })
})

describe('what is no verdict keeps the record and backs off', () => {
  it.each<[string, (attempt: Attempt) => unknown]>([
    ['200 without a body', () => ({ status: 200 })],
    ['204', () => ({ status: 204 })],
    ['302', () => ({ status: 302 })],
    ['400', () => ({ status: 400 })],
    ['404 of a proxy', () => ({ status: 404 })],
    ['500', () => ({ status: 500 })],
    ['503', () => ({ status: 503 })],
    ['an opaque answer', () => ({ status: 0 })],
    ['a network error', () => Promise.reject(new TypeError('Failed to fetch'))],
    [
      'a sender that throws',
      () => {
        throw new Error('patched')
      },
    ],
    ['a sender that returns nothing', () => undefined],
    ['a sender that returns rubbish', () => 'ok'],
    ['null', () => null],
    ['a verdict for another id', (attempt) => echo(attempt, { id: 'b' })],
    ['a verdict for a lower revision', (attempt) => echo(attempt, { rev: JSON.parse(attempt.body).rev - 1 })],
    ['a verdict without a revision', (attempt) => echo(attempt, { rev: undefined as unknown as number })],
    ['a status nobody knows', (attempt) => echo(attempt, { status: 'fine' as 'ok' })],
    ['retry', (attempt) => echo(attempt, { status: 'retry' as 'ok' })],
    ['our own words', ({ body }) => ({ status: 200, verdict: JSON.parse(body) })],
  ])('%s', async (_, answer) => {
    const { open, collector, notes, rows } = openBrowser()
    const { outbox, platform, heard } = open()
    collector.next(answer as (attempt: Attempt) => SendResult)
    await outbox.put(snapshot('a', 6))
    await platform.settle()
    expect(outbox.pending()).toBe(1)
    expect(notes().filter((note) => /^\d+:a$/.test(note))).toHaveLength(1)
    expect(await rows()).toHaveLength(1)
    expect(heard('retry')).toEqual([expect.objectContaining({ id: 'a', failures: 1, due: platform.Date.now() + 750 })])
    await platform.advance(750)
    expect(collector.rows.size).toBe(1)
  })

  it('an answer that never comes: the attempt is aborted after 15 s', async () => {
    const { open, collector } = openBrowser()
    const { outbox, platform } = open()
    collector.next(silence)
    await outbox.put(snapshot('a', 6))
    await platform.advance(14_900)
    expect(collector.attempts[0]?.context.signal.aborted).toBe(false)
    await platform.advance(100)
    expect(collector.attempts[0]?.context.signal.aborted).toBe(true)
    expect(outbox.pending()).toBe(1)
    await platform.advance(750)
    expect(collector.rows.size).toBe(1)
  })

  it('a late answer after the abort changes nothing', async () => {
    const { open, collector } = openBrowser()
    const { outbox, platform, heard } = open()
    let answer = (): void => {}
    collector.next((attempt) => new Promise((resolve) => (answer = () => resolve(echo(attempt)))))
    await outbox.put(snapshot('a', 6))
    await platform.advance(15_000)
    answer()
    await platform.advance(2_000)
    expect(heard('ok')).toHaveLength(1)
    expect(collector.completions).toEqual([])
  })

  it('a network error with keepalive: the next attempt goes without', async () => {
    const { open, collector } = openBrowser()
    const { outbox, platform } = open()
    collector.next(() => Promise.reject(new TypeError('Failed to fetch')))
    await outbox.put(snapshot('a', 6))
    await platform.advance(1_000)
    expect(collector.attempts.map(({ context }) => context.keepalive)).toEqual([true, false])
    expect(collector.rows.size).toBe(1)
  })
})

describe('a reject', () => {
  const reject = (attempt: Attempt) => ({
    ...echo(attempt, { status: 'reject', reason: 'unknown_project' }),
    status: 404,
  })

  it('puts the record aside for a day, tells once and lets the others pass', async () => {
    const { open, collector, notes, rows } = openBrowser()
    const { outbox, platform, heard } = open()
    collector.next(reject)
    await outbox.put(snapshot('a', 6))
    await outbox.put(snapshot('b', 6))
    await platform.settle()
    expect(heard('reject')).toEqual([expect.objectContaining({ id: 'a', reason: 'unknown_project' })])
    expect(collector.rows.has('b')).toBe(true)
    expect(notes().filter((note) => /:a$/.test(note))).toHaveLength(1)
    expect(await rows()).toHaveLength(1)
    for (const type of ['online', 'pagehide']) platform.fire(type)
    platform.show(false)
    platform.show(true)
    await platform.advance(86_300_000)
    expect(collector.attempts.filter(({ body }) => body.includes('"a"'))).toHaveLength(1)
    await platform.advance(200_000)
    expect(collector.rows.has('a')).toBe(true)
    expect(outbox.pending()).toBe(0)
  })

  it('is not undone by a reload, and is offered again once a day', async () => {
    const { open, collector, notes } = openBrowser()
    let page = open()
    collector.next(reject)
    await page.outbox.put(snapshot('a', 6))
    await page.platform.settle()
    const reopen = async (afterMs: number) => {
      page.outbox.stop()
      page = open({}, { now: page.platform.Date.now() + afterMs })
      page.platform.fire('online')
      await page.platform.advance(5_000)
    }
    await reopen(86_300_000)
    expect(collector.attempts).toHaveLength(1)
    collector.next(reject)
    await reopen(200_000)
    expect(collector.attempts).toHaveLength(2)
    expect(page.heard('reject')).toHaveLength(1)
    await reopen(3_600_000)
    expect(collector.attempts).toHaveLength(2)
    await reopen(86_400_000)
    expect(collector.rows.size).toBe(1)
    expect(notes()).toEqual([])
  })

  it('does not hold back what the person says later', async () => {
    const { open, collector } = openBrowser()
    const { outbox, platform } = open()
    collector.next(reject)
    await outbox.put(snapshot('a', 6))
    await platform.settle()
    await outbox.put(snapshot('a', 7, true))
    await platform.settle()
    expect(collector.rows.get('a')?.body).toContain('"effort":7')
    expect(outbox.pending()).toBe(0)
  })

  it('ends with the time to live', async () => {
    const { open, collector, notes } = openBrowser()
    collector.otherwise(reject)
    const first = open()
    await first.outbox.put(snapshot('a', 6))
    await first.platform.settle()
    first.platform.kill()
    const later = open({}, { now: first.platform.Date.now() + 2_592_000_001 })
    await later.platform.advance(5_000)
    expect(collector.attempts).toHaveLength(1)
    expect(later.heard('expired')).toHaveLength(1)
    expect(notes()).toEqual(['x'])
  })
})

describe('a damaged value in the store', () => {
  it.each([
    ['no JSON', '5:a', '{"v":1,'],
    ['a cut record', '5:a', '{"v":1,"project":"shop","id":"a","rev":5,"done":fal'],
    ['nothing', '5:a', ''],
    ['null', '5:a', 'null'],
    ['another id', '5:a', '{"v":1,"project":"shop","id":"b","rev":5,"done":false,"answers":{}}'],
    ['another revision', '5:a', '{"v":1,"project":"shop","id":"a","rev":6,"done":false,"answers":{}}'],
  ])('(%s) is never sent and stops nobody', async (_, name, text) => {
    const now = Date.UTC(2026, 10, 1)
    const rev = now * 1024
    const { open, local, collector, notes } = openBrowser({ now })
    local.setItem(`ek:shop:${name.replace('5', `${rev}`)}`, text.replace(/"rev":5/, `"rev":${rev}`))
    local.setItem('ek:shop:nonsense', 'x')
    local.setItem('ek:shop:~z', 'x,y')
    local.setItem('foreign', 'x')
    const { outbox, platform, events } = open()
    await outbox.put(snapshot('good', 6))
    await platform.advance(60_000)
    expect([...collector.rows.keys()]).toEqual(['good'])
    expect(collector.attempts).toHaveLength(1)
    if (text) {
      expect(events).toContainEqual(expect.objectContaining({ type: 'reject', id: 'a' }))
      expect(notes().some((note) => /:a$/.test(note))).toBe(true)
    }
    expect(local.getItem('foreign')).toBe('x')
  })

  it('is healed by the copy in IndexedDB', async () => {
    const now = Date.UTC(2026, 10, 1)
    const rev = now * 1024
    const { open, local, indexedDB, collector, notes, rows } = openBrowser({ now })
    const body = JSON.stringify({
      v: 1,
      project: 'shop',
      id: 'a',
      rev,
      done: false,
      at: now,
      survey: 's@1',
      answers: {},
    })
    local.setItem(`ek:shop:${rev}:a`, 'damaged')
    await leaveRow(indexedDB, 'a', rev, body)
    const { platform, heard } = open()
    await platform.advance(3_000)
    expect(collector.rows.get('a')?.body).toBe(body)
    expect(heard('reject')).toEqual([])
    expect(notes()).toEqual([])
    expect(await rows()).toEqual([])
  })
})
