import type { CheckedSurvey } from '../api/checked-options.js'
import type { HeardSignal } from '../trigger/heard-signal.js'
import type { SignalOrder } from '../trigger/signal-order.js'
import { wait } from './wait.js'

/** Whether a signal was taken back since: by what the survey names, or, for a chat, by its being opened again. */
export function isCancelled(
  { last }: Pick<SignalOrder, 'last'>,
  { cancelOn = [] }: CheckedSurvey,
  { name, order }: HeardSignal,
): boolean {
  const cancels = name.startsWith('chat-') ? [...cancelOn, 'chat-opened'] : cancelOn
  return cancels.some((one) => (last[one] ?? 0) > order)
}

/** Waits so many milliseconds, or until the signal that is waited with is taken back, or everything ends. */
export async function waitUnlessCancelled(
  window: Window,
  ending: AbortSignal,
  signals: SignalOrder,
  ms: number,
  survey: CheckedSurvey,
  heard: HeardSignal,
): Promise<void> {
  const over = new AbortController()
  const look = (): void => {
    if (ending.aborted || isCancelled(signals, survey, heard)) over.abort()
  }
  signals.listeners.add(look)
  ending.addEventListener('abort', look, { signal: over.signal })
  const waited = wait(window, over.signal, ms)
  look()
  await waited
  over.abort()
  signals.listeners.delete(look)
}
