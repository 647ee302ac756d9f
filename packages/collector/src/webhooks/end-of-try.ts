import type { EventEnd } from '../storage/event-end.js'
import { nextTry } from './next-try.js'

/** When a try ended, and whether it was made to. `now` is epoch ms, `random` 0–1. */
export interface TryMoment {
  readonly now: number
  readonly random: number
  /** Of a try that can be ended from outside. */
  readonly signal?: AbortSignal | undefined
}

/** How a try ended that failed for a reason, or for none: delivered, to be tried again, or given up. */
export function endOfTry(
  error: string | undefined,
  { attempts, createdAt }: { readonly attempts: number; readonly createdAt: number },
  { now, random, signal }: TryMoment,
): EventEnd {
  if (error === undefined) return { type: 'delivered', at: now }
  // Not the receiver's fault: whoever starts next tries at once.
  if (signal?.aborted) return { type: 'retry', dueAt: now, error: 'stopped' }
  const dueAt = nextTry({ attempts: attempts + 1, createdAt, now, random })
  return dueAt === undefined ? { type: 'given-up', error } : { type: 'retry', dueAt, error }
}
