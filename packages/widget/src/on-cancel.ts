import type { Heard } from './heard.js'
import type { Host } from './host.js'
import type { StartSurvey } from './start-options.js'

/** Whether a signal was taken back since: by what the survey names, or, for a chat, by its being opened again. */
export function isCancelled({ last }: Host, { cancelOn = [] }: StartSurvey, { name, order }: Heard): boolean {
  const cancels = name.startsWith('chat-') ? [...cancelOn, 'chat-opened'] : cancelOn
  return cancels.some((one) => (last[one] ?? 0) > order)
}

/** Calls `cancel` as soon as a signal is taken back. */
export function onCancel(host: Host, survey: StartSurvey, heard: Heard, cancel: () => void): void {
  const look = (): void => {
    if (!isCancelled(host, survey, heard)) return
    host.waiting.delete(look)
    cancel()
  }
  host.waiting.add(look)
  look()
}
