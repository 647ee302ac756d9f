import type { Host } from './host.js'
import { pause } from './pause.js'
import type { StartSurvey } from './start-options.js'
import type { Heard } from './trigger/heard.js'

/** Whether a signal was taken back since: by what the survey names, or, for a chat, by its being opened again. */
export function isCancelled({ last }: Host, { cancelOn = [] }: StartSurvey, { name, order }: Heard): boolean {
  const cancels = name.startsWith('chat-') ? [...cancelOn, 'chat-opened'] : cancelOn
  return cancels.some((one) => (last[one] ?? 0) > order)
}

/** Waits so many milliseconds, or until the signal is taken back or everything ends. */
export async function delay(host: Host, ms: number, survey: StartSurvey, heard: Heard): Promise<void> {
  const { platform, signal, waiting } = host
  const over = new AbortController()
  const look = (): void => {
    if (signal.aborted || isCancelled(host, survey, heard)) over.abort()
  }
  waiting.add(look)
  signal.addEventListener('abort', look, { signal: over.signal })
  const paused = pause({ platform, signal: over.signal }, ms)
  look()
  await paused
  over.abort()
  waiting.delete(look)
}
