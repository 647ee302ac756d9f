// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import { wait } from './wait.js'

describe('a wait', () => {
  it.each<[string, number, (leaving: AbortController) => void]>([
    ['time is up', 1, () => {}],
    ['everything ends', 60_000, (leaving) => leaving.abort()],
  ])('is over when %s, and leaves no listener behind', async (_, ms, act) => {
    const leaving = new AbortController()
    const added = vi.spyOn(leaving.signal, 'addEventListener')
    const removed = vi.spyOn(leaving.signal, 'removeEventListener')
    queueMicrotask(() => act(leaving))
    await wait(window, leaving.signal, ms)
    expect(added).toHaveBeenCalledOnce()
    expect(removed.mock.calls).toEqual([added.mock.calls[0]?.slice(0, 2)])
  })
})
