// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { claimTab } from './one-tab-without-locks.js'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  localStorage.clear()
  vi.useRealTimers()
})

const asTab = (run: () => Promise<string>): Promise<string | undefined> => claimTab(localStorage, Date.now, run)
const pass = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms)

describe('claimTab', () => {
  it('lets one of many run, whichever wrote first', async () => {
    const run = vi.fn(async () => 'shown')
    const tabs = Array.from({ length: 20 }, () => asTab(run))
    await pass(400)
    const results = await Promise.all(tabs)
    expect(results.filter((one) => one === 'shown')).toHaveLength(1)
    expect(run).toHaveBeenCalledTimes(1)
  })

  it('lets a tab that comes later know at once', async () => {
    let end: (text: string) => void = () => {}
    const first = asTab(() => new Promise((resolve) => (end = resolve)))
    await pass(450)
    expect(await asTab(async () => 'too late')).toBeUndefined()
    end('shown')
    expect(await first).toBe('shown')
  })

  it('leaves nothing behind, also where what runs fails', async () => {
    const failed = asTab(() => Promise.reject(new Error('no'))).catch((error) => error.message)
    await pass(400)
    expect(await failed).toBe('no')
    expect(localStorage.length).toBe(0)
  })

  it('sweeps the claim of a tab that was killed, after a minute', async () => {
    asTab(() => new Promise(() => {}))
    await pass(60_500)
    const next = asTab(async () => 'shown')
    await pass(400)
    expect(await next).toBe('shown')
  })
})
