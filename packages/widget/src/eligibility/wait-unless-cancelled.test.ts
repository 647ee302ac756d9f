// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import type { CheckedSurvey } from '../api/checked-options.js'
import { createSignalOrder, type SignalOrder } from '../trigger/signal-order.js'
import { waitUnlessCancelled } from './wait-unless-cancelled.js'

const survey = { id: 'support', cancelOn: ['chat-opened'] } as unknown as CheckedSurvey

describe('the delay of a survey', () => {
  it.each<[string, number, (signals: SignalOrder) => void, (signals: SignalOrder) => void]>([
    ['time is up', 1, () => {}, () => {}],
    ['its signal was taken back before', 60_000, (signals) => signals.note('chat-opened'), () => {}],
    ['its signal is taken back meanwhile', 60_000, () => {}, (signals) => signals.note('chat-opened')],
  ])('is over when %s, and leaves nothing waiting', async (_, ms, before, meanwhile) => {
    const signals = createSignalOrder()
    const heard = { name: 'chat-ended', source: 'event', subject: undefined, at: 0, order: signals.note('chat-ended') }
    before(signals)
    const cleared = vi.spyOn(window, 'clearTimeout')
    const over = waitUnlessCancelled(window, new AbortController().signal, signals, ms, survey, heard)
    meanwhile(signals)
    await over
    expect(signals.listeners.size).toBe(0)
    // The timer too, once it is not needed any more.
    expect(cleared).toHaveBeenCalledOnce()
    cleared.mockRestore()
  })
})
