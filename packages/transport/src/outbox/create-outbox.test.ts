import { describe, expect, it } from 'vitest'
import { openBrowser, silence, snapshot } from '../../test/browser.js'
import type { HookEvent } from '../index.js'
import { flush } from '../index.js'

const rev = (event: HookEvent | undefined) => (event && 'rev' in event ? event.rev : undefined)

describe('put', () => {
  it('journals and sends within the call', () => {
    const { open, notes, collector } = openBrowser()
    const { outbox } = open()
    outbox.put(snapshot('a', 6))
    expect(notes().filter((note) => /^\d+:a$/.test(note))).toHaveLength(1)
    expect(collector.attempts).toHaveLength(1)
  })

  it('reaches level 2 once both stores hold the record', async () => {
    const { open, notes, rows, collector } = openBrowser()
    collector.otherwise(silence)
    const { outbox, events, platform } = open()
    expect(await outbox.put(snapshot('a', 6))).toBe(2)
    await platform.settle()
    const [saved] = events
    expect(saved).toMatchObject({ type: 'saved', id: 'a', level: 2 })
    expect(notes()).toContain(`${rev(saved)}:a`)
    expect(await rows()).toEqual([`${rev(saved)}:a`])
  })

  it('leaves nothing behind after the verdict', async () => {
    const { open, notes, rows, collector } = openBrowser()
    const { outbox, platform, events } = open()
    await outbox.put(snapshot('a', 6))
    await platform.settle()
    expect(outbox.pending()).toBe(0)
    expect(notes()).toEqual([])
    expect(await rows()).toEqual([])
    expect(platform.timers()).toBe(0)
    expect(collector.rows.get('a')).toMatchObject({ done: false })
    expect(events.map(({ type }) => type).sort()).toEqual(['ok', 'saved'])
  })

  it('writes the envelope first and in its order', async () => {
    const { open, collector } = openBrowser({ now: 1_795_262_400_123 })
    const { outbox } = open()
    await outbox.put({ ...snapshot('a', 6, true), context: { scale: 'ces2@1' } })
    const body = collector.attempts[0]?.body ?? ''
    expect(body).toMatch(
      /^\{"v":1,"project":"shop","id":"a","rev":\d+,"done":true,"at":1795262400123,"survey":"checkout@1",/,
    )
    expect(JSON.parse(body)).toMatchObject({ answers: { effort: 6 }, context: { scale: 'ces2@1' } })
    expect(JSON.parse(body)).not.toHaveProperty('dropped')
  })

  it('tells whole milliseconds where the page has a clock with fractions, as the collector takes no others', async () => {
    const { open, collector } = openBrowser({ now: 1_793_491_200_000.25 })
    const { outbox } = open()
    await outbox.put(snapshot('a', 6))
    expect(JSON.parse(collector.attempts[0]?.body ?? '').at).toBe(1_793_491_200_000)
  })

  it('removes the older revision once the newer one is written', async () => {
    const { open, notes, rows, collector } = openBrowser()
    collector.otherwise(silence)
    const { outbox } = open()
    await outbox.put(snapshot('a'))
    await outbox.put(snapshot('a', 6))
    expect(notes().filter((note) => /:a$/.test(note))).toHaveLength(1)
    expect(await rows()).toHaveLength(1)
    expect(outbox.pending()).toBe(1)
  })

  it('sends a newer revision as soon as the older one has its verdict', async () => {
    const { open, collector } = openBrowser()
    const { outbox, platform } = open()
    let release = (): void => {}
    collector.next(({ body }) => new Promise((resolve) => (release = () => resolve(collector.accept(body)))))
    await outbox.put(snapshot('a'))
    await outbox.put(snapshot('a', 6))
    expect(collector.attempts).toHaveLength(1)
    release()
    await platform.settle()
    expect(collector.attempts).toHaveLength(2)
    expect(collector.rows.get('a')?.body).toContain('"effort":6')
    expect(outbox.pending()).toBe(0)
  })

  it.each([
    ['too many bytes', { text: 'x'.repeat(262_144) }],
    ['too many bytes of few letters', { text: '😀'.repeat(65_536) }],
    ['a circle', circle()],
    ['a big integer', { count: 1n }],
  ])('refuses %s and stores nothing', async (_, answers) => {
    const { open, notes, rows, collector } = openBrowser()
    const { outbox, platform, events } = open()
    expect(await outbox.put({ id: 'a', survey: 's@1', answers })).toBe('too-large')
    await platform.settle()
    expect(events).toEqual([{ type: 'reject', id: 'a', reason: 'too-large' }])
    expect(notes()).toEqual([])
    expect(await rows()).toBeUndefined()
    expect(collector.attempts).toEqual([])
    expect(outbox.pending()).toBe(0)
  })

  it('takes 262,144 bytes and no more', async () => {
    const { open, collector } = openBrowser()
    const { outbox } = open()
    const put = (length: number) => outbox.put({ id: 'a', survey: 's@1', answers: { text: 'x'.repeat(length) } })
    await put(0)
    const overhead = collector.attempts[0]?.body.length ?? 0
    expect(await put(262_144 - overhead)).toBe(2)
    expect(await put(262_145 - overhead)).toBe('too-large')
  })

  it.each(['', 'a b', 'a:1', '!a', '~a', 'ä'])('refuses the id "%s", which no store could give back', async (id) => {
    const { open, notes } = openBrowser()
    const { outbox } = open()
    expect(await outbox.put(snapshot(id, 6))).toBe('too-large')
    expect(notes()).toEqual([])
  })

  it('has at most two ids in flight', async () => {
    const { open, collector } = openBrowser()
    const { outbox, platform } = open()
    const releases: (() => void)[] = []
    collector.otherwise(({ body }) => new Promise((resolve) => releases.push(() => resolve(collector.accept(body)))))
    for (const id of 'abcde') outbox.put(snapshot(id, 4))
    await platform.settle()
    expect(collector.attempts).toHaveLength(2)
    while (releases.length) {
      releases.shift()?.()
      await platform.settle()
      expect(releases.length).toBeLessThanOrEqual(2)
    }
    expect(collector.rows.size).toBe(5)
  })

  it('is not disturbed by a hook that throws or rejects', async () => {
    const { open } = openBrowser()
    const hooks = [
      () => {
        throw new Error('host')
      },
      () => Promise.reject(new Error('host')),
    ]
    for (const hook of hooks) {
      const { outbox, platform } = open({ hook })
      expect(await outbox.put(snapshot('a', 6))).toBe(2)
      await platform.settle()
      expect(outbox.pending()).toBe(0)
    }
  })

  it('calls the hook in a turn of its own', async () => {
    const { open } = openBrowser()
    const { outbox, events, platform } = open({ persist: 'none' })
    outbox.put(snapshot('a', 6))
    expect(events).toEqual([])
    await platform.settle()
    expect(events).not.toEqual([])
  })
})

describe('the start', () => {
  it('leaves a page alone where nothing was ever put', async () => {
    const { open, local, indexedDB, collector } = openBrowser()
    const { platform, outbox } = open()
    await platform.advance(60_000)
    expect(Object.keys(local)).toEqual([])
    expect(await indexedDB.databases()).toEqual([])
    expect(collector.attempts).toEqual([])
    expect(platform.timers()).toBe(0)
    expect(outbox.pending()).toBe(0)
  })

  it('delivers what a crash has interrupted, once the lease is over', async () => {
    const { open, collector, notes } = openBrowser()
    collector.next(silence)
    const first = open()
    await first.outbox.put(snapshot('a', 6))
    first.platform.kill()
    const second = open()
    await second.platform.advance(19_000)
    expect(second.outbox.pending()).toBe(1)
    expect(collector.attempts).toHaveLength(1)
    await second.platform.advance(3_000)
    expect(collector.rows.size).toBe(1)
    expect(notes()).toEqual([])
  })
})

describe('flush', () => {
  it('resolves as soon as nothing is left', async () => {
    const { open, collector } = openBrowser()
    const { outbox, platform } = open()
    collector.next(() => ({ status: 503 }))
    await outbox.put(snapshot('a', 6))
    let flushed: boolean | undefined
    flush(outbox, 10_000).then((all) => (flushed = all))
    await platform.advance(3_000)
    expect(flushed).toBe(true)
    expect(platform.timers()).toBe(0)
  })

  it('tells after its time that something is left', async () => {
    const { open, collector } = openBrowser()
    const { outbox, platform } = open()
    collector.otherwise(silence)
    await outbox.put(snapshot('a', 6))
    let flushed: boolean | undefined
    flush(outbox, 5_000).then((all) => (flushed = all))
    await platform.advance(4_900)
    expect(flushed).toBeUndefined()
    await platform.advance(200)
    expect(flushed).toBe(false)
  })

  it('is true at once where nothing waits', async () => {
    const { open } = openBrowser()
    const { outbox, platform } = open()
    const flushing = flush(outbox, 60_000)
    await platform.settle()
    expect(await flushing).toBe(true)
  })
})

describe('stop', () => {
  it('leaves neither timer nor listener, and keeps what is undelivered', async () => {
    const { open, collector, notes } = openBrowser()
    const { outbox, platform } = open()
    collector.otherwise(() => ({ status: 503 }))
    await outbox.put(snapshot('a', 6))
    expect(platform.timers()).toBe(1)
    outbox.stop()
    outbox.stop()
    expect(platform.timers()).toBe(0)
    expect(platform.listeners()).toBe(0)
    const before = collector.attempts.length
    await platform.advance(3_600_000)
    platform.fire('online')
    expect(collector.attempts).toHaveLength(before)
    expect(notes().some((note) => /:a$/.test(note))).toBe(true)
  })

  it('writes nothing afterwards, even where somebody flushes', async () => {
    const { open, collector, local } = openBrowser()
    collector.otherwise(() => ({ status: 503 }))
    const { outbox, platform } = open()
    await outbox.put(snapshot('a', 6))
    await platform.advance(60_000)
    outbox.stop()
    const before = JSON.stringify(Object.entries(local))
    const flushing = flush(outbox, 1_000)
    await platform.advance(2_000)
    expect(await flushing).toBe(false)
    expect(JSON.stringify(Object.entries(local))).toBe(before)
  })

  it('sets no timer when a request comes back after it', async () => {
    const { open, collector } = openBrowser()
    const { outbox, platform } = open()
    let release = (): void => {}
    collector.next(() => new Promise((resolve) => (release = () => resolve({ status: 503 }))))
    await outbox.put(snapshot('a', 6))
    outbox.stop()
    release()
    await platform.settle()
    expect(platform.timers()).toBe(0)
  })
})

function circle(): object {
  const round: { self?: object } = {}
  round.self = round
  return round
}
