import type { TriggerEnv } from '../../api/trigger.js'

/** Runs our side of something that the page called, so that the page never meets an error of ours. */
export function attempt({ signal, log }: TriggerEnv, what: string, work: () => void): void {
  if (signal.aborted) return
  try {
    work()
  } catch (error) {
    log(what, `${error}`)
  }
}
