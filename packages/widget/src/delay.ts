import type { Host } from './host.js'
import { pause } from './pause.js'
import type { StartSurvey } from './start-options.js'
import type { Heard } from './trigger/heard.js'

/** Whether a signal was taken back since: by what the survey names, or, for a chat, by its being opened again. */
export function isCancelled({ last }: Host, { cancelOn = [] }: StartSurvey, { name, order }: Heard): boolean {
  const cancels = name.startsWith('chat-') ? [...cancelOn, 'chat-opened'] : cancelOn
  return cancels.some((one) => (last[one] ?? 0) > order)
}

/** Waits so many milliseconds, or until the signal is taken back. */
export async function delay(host: Host, ms: number, survey: StartSurvey, heard: Heard): Promise<void> {
  let look = (): void => {}
  const cancelled = new Promise<void>((resolve) => {
    look = () => {
      if (isCancelled(host, survey, heard)) resolve()
    }
  })
  host.waiting.add(look)
  look()
  await Promise.race([cancelled, pause(host, ms)])
  host.waiting.delete(look)
}
