import { complain } from '../api/complain.js'
import type { EaseKit } from '../api/easekit.js'
import type { Platform } from '../api/platform.js'

type Command = Iterable<unknown>
type Queue = ((...command: unknown[]) => unknown) & { q?: Command[]; ready?: boolean }

/**
 * Makes `window.EaseKit` the function that takes commands: they wait until EaseKit runs, and those that the page has queued
 * before are the first.
 *
 * @returns what carries them out from now on; `undefined` where another script of ours has the place already
 */
export function openCommandQueue({ window }: Platform): ((easekit: EaseKit) => void) | undefined {
  const former = window.EaseKit as Queue | undefined
  // The tag stands on the page twice: the first one works.
  if (former?.ready) return undefined

  let running: EaseKit | undefined
  const { q: waiting = [] } = former ?? {}
  const queue: Queue = (...command) => {
    if (!running) return void waiting.push(command)
    const [name, ...details] = command
    const method = running[name as keyof EaseKit] as ((...details: unknown[]) => unknown) | undefined
    if (!method) return complain(`EaseKit("${name}") is not known`)
    // Once it has ended, the tag may be put on the page again.
    queue.ready = name !== 'destroy'
    return method(...details)
  }
  queue.ready = true
  window.EaseKit = queue

  return (easekit) => {
    running = easekit
    for (const command of waiting) queue(...command)
  }
}
