import { afterEach, describe, expect, it, vi } from 'vitest'
import { createChangeWatch, type WatchLimits } from './watch-changes.js'

/** A revision that tests change, how often it was read, and viewers of it. */
function openRevision(limits?: WatchLimits) {
  vi.useFakeTimers()
  const watch = createChangeWatch(limits)
  const state = { revision: 'a', reads: 0, fails: false }
  const read = async (): Promise<string> => {
    state.reads += 1
    if (state.fails) throw new Error('no')
    return state.revision
  }
  const told: string[] = []
  const wait = async (since: string | undefined, signal: AbortSignal = new AbortController().signal) => {
    told.push(await watch({ key: 'shop', since, read, signal }))
  }
  return { state, told, wait }
}

afterEach(() => {
  vi.useRealTimers()
})

describe('createChangeWatch', () => {
  it('tells at once whoever knows nothing or something else', async () => {
    const { told, wait } = openRevision()
    await wait(undefined)
    await wait('before')
    expect(told).toEqual(['a', 'a'])
  })

  it('tells all who wait of a change, reads once for all of them, and not at all when nobody waits', async () => {
    const { state, told, wait } = openRevision()
    const all = Promise.all(Array.from({ length: 50 }, () => wait('a')))
    await vi.advanceTimersByTimeAsync(5000)
    expect([told, state.reads]).toEqual([[], 55])
    state.revision = 'b'
    await vi.advanceTimersByTimeAsync(1000)
    await all
    expect(told).toEqual(Array(50).fill('b'))
    const { reads } = state
    await vi.advanceTimersByTimeAsync(60_000)
    expect([state.reads, vi.getTimerCount()]).toEqual([reads, 0])
  })

  it('answers after a while although nothing has changed, and goes on when a look fails', async () => {
    const { state, told, wait } = openRevision({ longestMs: 10_000 })
    const waiting = wait('a')
    await vi.advanceTimersByTimeAsync(1500)
    state.fails = true
    await vi.advanceTimersByTimeAsync(3000)
    state.fails = false
    await vi.advanceTimersByTimeAsync(5000)
    expect(told).toEqual([])
    await vi.advanceTimersByTimeAsync(1000)
    await waiting
    expect(told).toEqual(['a'])
  })

  it('lets no more wait than it may, and gives the place of one who leaves to the next', async () => {
    const { told, wait } = openRevision({ most: 1 })
    const viewer = new AbortController()
    const first = wait('a', viewer.signal)
    await vi.advanceTimersByTimeAsync(10)
    await wait('a')
    expect(told).toEqual(['a'])
    viewer.abort()
    await first
    const second = wait('a')
    await vi.advanceTimersByTimeAsync(24_000)
    expect(told).toEqual(['a', 'a'])
    await vi.advanceTimersByTimeAsync(1000)
    await second
  })

  it('ends every wait when the server stops, and lets nobody wait any more', async () => {
    const stopping = new AbortController()
    const { told, wait } = openRevision({ stopping: stopping.signal })
    const waiting = wait('a')
    await vi.advanceTimersByTimeAsync(10)
    stopping.abort()
    await waiting
    await wait('a')
    expect(told).toEqual(['a', 'a'])
  })
})
