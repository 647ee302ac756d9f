import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { SendContext } from '../http/sender.js'
import type { Sink } from './sink-first.js'
import { sinkFirst } from './sink-first.js'

const body = JSON.stringify({ v: 1, project: 'shop', id: 'a', rev: 7, answers: { effort: 6 } })
const verdict = { id: 'a', rev: 7, status: 'ok' } as const

function setUp(sink: Sink) {
  const sent: string[] = []
  const send = sinkFirst(sink, async (given) => {
    sent.push(given)
    return { status: 200, verdict: { ...verdict, detail: 'stored' } }
  })
  const context = (leaving = false): SendContext => ({
    leaving,
    keepalive: leaving,
    signal: new AbortController().signal,
  })
  return { sent, go: (leaving?: boolean, given = body) => send(given, context(leaving)) }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('a sink before a sender', () => {
  it('makes the sender unnecessary when it names the record', async () => {
    const { go, sent } = setUp(async () => verdict)
    expect(await go()).toEqual({ verdict })
    expect(sent).toEqual([])
  })

  it.each<[string, Sink]>([
    ['knows nothing', async () => undefined],
    ['rejects', () => Promise.reject(new Error('gone'))],
    [
      'throws',
      () => {
        throw new Error('gone')
      },
    ],
    ['speaks of another record', async () => ({ ...verdict, id: 'b' })],
    ['speaks of an older revision', async () => ({ ...verdict, rev: 6 })],
    ['has a status of its own', async () => ({ ...verdict, status: 'maybe' as 'ok' })],
  ])('that %s hands over at once', async (_, sink) => {
    const { go, sent } = setUp(sink)
    expect((await go()).status).toBe(200)
    expect(sent).toEqual([body])
  })

  it('that hangs hands over after three seconds', async () => {
    const { go, sent } = setUp(() => new Promise(() => {}))
    const result = go()
    await vi.advanceTimersByTimeAsync(2_999)
    expect(sent).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
    expect((await result).status).toBe(200)
    expect(sent).toEqual([body])
  })

  it('gets the record in the same task as the sender when the page is left', () => {
    const order: string[] = []
    const { go, sent } = setUp(async () => {
      order.push('sink')
      return verdict
    })
    go(true)
    expect([order, sent]).toEqual([['sink'], [body]])
  })

  it('that is still waited for when the page is left hands over in the same task', async () => {
    const page = new EventTarget()
    vi.stubGlobal('addEventListener', page.addEventListener.bind(page))
    const { go, sent } = setUp(() => new Promise(() => {}))
    go()
    page.dispatchEvent(new Event('pagehide'))
    await Promise.resolve()
    await Promise.resolve()
    await Promise.resolve()
    expect(sent).toEqual([body])
    vi.unstubAllGlobals()
  })

  it('is not asked about bytes in armour', async () => {
    const sink = vi.fn(async () => verdict)
    const { go, sent } = setUp(sink)
    await go(false, 'b64:eyJ2IjoxfQ==')
    expect(sink).not.toHaveBeenCalled()
    expect(sent).toEqual(['b64:eyJ2IjoxfQ=='])
  })
})
