import type { Emit } from '../../api/trigger.js'

/**
 * Makes the function that tells, once, that a signal may come before long. `SIGNAL-begun` is not among the signals of a trigger: it
 * is a sign, at which a page that is idle fetches what the survey will need.
 */
export function tellBegun(emit: Emit, signal: string): () => void {
  let isTold = false
  return () => {
    if (isTold) return
    isTold = true
    emit(`${signal}-begun`)
  }
}
