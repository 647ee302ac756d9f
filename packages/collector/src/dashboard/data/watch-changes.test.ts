// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { watchChanges } from './watch-changes.js'

/** The questions that wait for an answer; each is answered by hand. */
let waiting: { url: string; answer: (revision: string) => void; fail: () => void }[] = []
let stops: (() => void)[] = []

function watch(onChange: () => void): () => void {
  const stop = watchChanges({ url: 'v1/changes?project=shop', token: 'secret', everyMs: 2000 }, onChange)
  stops.push(stop)
  return stop
}

async function answer(revision: string): Promise<void> {
  waiting.shift()?.answer(revision)
  await vi.advanceTimersByTimeAsync(0)
}

beforeEach(() => {
  vi.useFakeTimers()
  waiting = []
  stops = []
  vi.stubGlobal(
    'fetch',
    (url: string) =>
      new Promise((resolve, reject) => {
        waiting.push({
          url,
          answer: (revision) => resolve({ status: 200, json: async () => ({ revision }) }),
          fail: () => reject(new TypeError('failed to fetch')),
        })
      }),
  )
})

afterEach(() => {
  for (const stop of stops) stop()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

describe('watchChanges', () => {
  it('waits with one request for all who watch, and calls each of them at a change', async () => {
    const [one, other] = [vi.fn(), vi.fn()]
    watch(one)
    watch(other)
    expect(waiting.map(({ url }) => url)).toEqual(['v1/changes?project=shop'])
    await answer('a')
    await vi.advanceTimersByTimeAsync(2000)
    expect(waiting.map(({ url }) => url)).toEqual(['v1/changes?project=shop&since=a'])
    await answer('a')
    expect([one.mock.calls.length, other.mock.calls.length]).toEqual([1, 1])
    await vi.advanceTimersByTimeAsync(2000)
    await answer('b')
    expect([one.mock.calls.length, other.mock.calls.length]).toEqual([2, 2])
  })

  it('asks no more often than it may, however often something changes', async () => {
    watch(vi.fn())
    await answer('a')
    await vi.advanceTimersByTimeAsync(1999)
    expect(waiting).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
    expect(waiting).toHaveLength(1)
  })

  it('calls when it could not ask, waits longer each time, and asks from the beginning', async () => {
    const onChange = vi.fn()
    watch(onChange)
    await answer('a')
    await vi.advanceTimersByTimeAsync(2000)
    waiting.shift()?.fail()
    await vi.advanceTimersByTimeAsync(3999)
    expect([onChange.mock.calls.length, waiting.length]).toEqual([2, 0])
    await vi.advanceTimersByTimeAsync(1)
    expect(waiting.map(({ url }) => url)).toEqual(['v1/changes?project=shop'])
  })

  it('ends with the last who watches', async () => {
    const stopOne = watch(vi.fn())
    const stopOther = watch(vi.fn())
    stopOne()
    await answer('a')
    stopOther()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(waiting).toEqual([])
  })
})
