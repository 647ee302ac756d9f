import { describe, expect, it } from 'vitest'
import { createFakePlatform } from '../testing.js'
import { withinTime } from './within-time.js'

describe('work within time', () => {
  it('comes to its outcome and leaves no timer', async () => {
    const platform = createFakePlatform()
    expect(await withinTime(platform, 1000, async () => 'done')).toBe('done')
    await platform.settle()
    expect(platform.timers()).toBe(0)
  })

  it('comes to nothing where it fails', async () => {
    const platform = createFakePlatform()
    expect(await withinTime(platform, 1000, () => Promise.reject(new Error('no')))).toBeUndefined()
    await platform.settle()
    expect(platform.timers()).toBe(0)
  })

  it('is aborted and comes to nothing where it takes longer', async () => {
    const platform = createFakePlatform()
    let told: AbortSignal | undefined
    const outcome = withinTime(platform, 1000, (signal) => {
      told = signal
      return new Promise(() => {})
    })
    await platform.advance(999)
    expect(told?.aborted).toBe(false)
    await platform.advance(1)
    expect(told?.aborted).toBe(true)
    expect(await outcome).toBeUndefined()
  })
})
