// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import { delay } from './delay.js'
import type { Host } from './host.js'
import type { StartSurvey } from './start-options.js'

const survey = { id: 'support', cancelOn: ['chat-opened'] } as unknown as StartSurvey
const heard = { name: 'chat-ended', source: 'event', subject: undefined, at: 0, order: 1 }
const hostWith = (last: Record<string, number>) =>
  ({ platform: { window }, signal: new AbortController().signal, waiting: new Set(), last }) as unknown as Host

describe('the delay of a survey', () => {
  it.each<[string, number, Record<string, number>, (last: Record<string, number>) => void]>([
    ['time is up', 1, {}, () => {}],
    ['its signal was taken back before', 60_000, { 'chat-opened': 2 }, () => {}],
    [
      'its signal is taken back meanwhile',
      60_000,
      {},
      (last) => {
        last['chat-opened'] = 2
      },
    ],
  ])('is over when %s, and leaves nothing waiting', async (_, ms, last, act) => {
    const host = hostWith(last)
    const cleared = vi.spyOn(window, 'clearTimeout')
    const over = delay(host, ms, survey, heard)
    act(last)
    for (const look of host.waiting) look()
    await over
    expect(host.waiting.size).toBe(0)
    // The timer too, once it is not needed any more.
    expect(cleared).toHaveBeenCalledOnce()
    cleared.mockRestore()
  })
})
