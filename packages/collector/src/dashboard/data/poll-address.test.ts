// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Polled, pollAddress } from './poll-address.js'

type Answer = { status: number; etag?: string; body?: unknown } | 'offline'

let answers: Answer[] = []
let asked: Record<string, string>[] = []
let stop = (): void => {}
let isHidden = false

const seen: Polled<unknown>[] = []
const unauthorized = vi.fn()

function start(): void {
  stop = pollAddress({
    url: 'v1/results',
    token: 'secret',
    everyMs: 2000,
    onChange: (polled) => seen.push(polled),
    onUnauthorized: unauthorized,
  })
}

const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0)

function setHidden(hidden: boolean): void {
  isHidden = hidden
  document.dispatchEvent(new Event('visibilitychange'))
}

beforeEach(() => {
  vi.useFakeTimers()
  answers = []
  asked = []
  seen.length = 0
  isHidden = false
  unauthorized.mockClear()
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => isHidden })
  vi.stubGlobal('fetch', async (_url: string, { headers }: { headers: Record<string, string> }) => {
    asked.push(headers)
    const answer = answers.shift() ?? { status: 304 }
    if (answer === 'offline') throw new TypeError('failed to fetch')
    const { status, etag = null, body } = answer
    return { status, headers: { get: () => etag }, json: async () => body }
  })
})

afterEach(() => {
  stop()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

describe('pollAddress', () => {
  it('asks again every two seconds with the tag it got, and speaks up only when something changed', async () => {
    answers = [{ status: 200, etag: '"1"', body: 1 }, { status: 304 }, { status: 200, etag: '"2"', body: 2 }]
    start()
    await vi.advanceTimersByTimeAsync(4000)
    expect(asked).toEqual([
      { Authorization: 'Bearer secret' },
      { Authorization: 'Bearer secret', 'If-None-Match': '"1"' },
      { Authorization: 'Bearer secret', 'If-None-Match': '"1"' },
    ])
    expect(seen).toEqual([
      { status: 'fresh', value: 1 },
      { status: 'fresh', value: 2 },
    ])
  })

  it('rests while the page is hidden and looks at once when it is back', async () => {
    answers = [{ status: 200, body: 1 }]
    start()
    await settle()
    setHidden(true)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(asked).toHaveLength(1)
    setHidden(false)
    await settle()
    expect(asked).toHaveLength(2)
  })

  it('keeps the last value through failures, waits longer each time, and recovers', async () => {
    answers = [{ status: 200, body: 1 }, 'offline', { status: 503, body: { message: 'busy' } }, { status: 304 }]
    start()
    await vi.advanceTimersByTimeAsync(2000)
    expect(seen.at(-1)).toEqual({ status: 'stale', value: 1 })
    await vi.advanceTimersByTimeAsync(3999)
    expect(asked).toHaveLength(2)
    await vi.advanceTimersByTimeAsync(1)
    expect(asked).toHaveLength(3)
    await vi.advanceTimersByTimeAsync(8000)
    expect(seen.at(-1)).toEqual({ status: 'fresh', value: 1 })
    await vi.advanceTimersByTimeAsync(2000)
    expect(asked).toHaveLength(5)
  })

  it('stops at a refusal and says it in words for people', async () => {
    answers = [{ status: 404, body: { error: 'unknown_project', message: '`project` must be known' } }]
    start()
    await vi.advanceTimersByTimeAsync(60_000)
    expect([asked.length, seen]).toEqual([1, [{ status: 'refused', message: 'unknown-project' }]])
  })

  it('gives the token back when it is refused', async () => {
    answers = [{ status: 401 }]
    start()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(unauthorized).toHaveBeenCalledOnce()
    expect([asked.length, seen]).toEqual([1, []])
  })

  it('leaves no timer and no listener behind', async () => {
    start()
    await settle()
    stop()
    expect(vi.getTimerCount()).toBe(0)
    setHidden(false)
    await settle()
    expect(asked).toHaveLength(1)
  })

  it('looks when it is told to and not by the clock, and once more when it was told during a look', async () => {
    let look = (): void => {}
    const stopWatching = vi.fn()
    answers = [
      { status: 200, body: 1 },
      { status: 200, body: 2 },
      { status: 200, body: 3 },
    ]
    stop = pollAddress({
      url: 'v1/results',
      token: 'secret',
      everyMs: 2000,
      watch: (listener) => {
        look = listener
        return stopWatching
      },
      onChange: (polled) => seen.push(polled),
      onUnauthorized: unauthorized,
    })
    look()
    await settle()
    expect(seen.map(({ value }) => value)).toEqual([1, 2])
    await vi.advanceTimersByTimeAsync(60_000)
    expect(asked).toHaveLength(2)
    look()
    await settle()
    expect(seen.at(-1)).toEqual({ status: 'fresh', value: 3 })
    stop()
    expect(stopWatching).toHaveBeenCalledOnce()
  })

  it('looks by the clock again while looks fail', async () => {
    answers = [{ status: 200, body: 1 }, 'offline', { status: 200, body: 2 }]
    let look = (): void => {}
    stop = pollAddress({
      url: 'v1/results',
      token: 'secret',
      everyMs: 2000,
      watch: (listener) => {
        look = listener
        return () => {}
      },
      onChange: (polled) => seen.push(polled),
      onUnauthorized: unauthorized,
    })
    await settle()
    look()
    await vi.advanceTimersByTimeAsync(4000)
    expect(seen.map(({ status, value }) => [status, value])).toEqual([
      ['fresh', 1],
      ['stale', 1],
      ['fresh', 2],
    ])
  })
})
