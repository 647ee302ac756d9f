import type { TriggerEnv } from '../../api/trigger.js'
import { tabStorage } from '../helpers/tab-storage.js'

/** For how long a message counts, in milliseconds: 30 minutes. */
const keepMs = 1_800_000

/** Whether the visitor has sent a message since the last survey. */
export interface Engagement {
  readonly is: () => boolean
  readonly set: () => void
  readonly reset: () => void
}

/**
 * Remembers for 30 minutes that the visitor has sent a message: in memory, and in the tab's storage where that is
 * allowed, so that a chat may go on over several pages.
 */
export function createEngagement(vendor: string, env: TriggerEnv): Engagement {
  const key = `easekit:chat:${vendor}`
  let at = 0

  return {
    is: () => env.now() - Math.max(at, Number(tabStorage(env, (storage) => storage.getItem(key))) || 0) < keepMs,
    set() {
      at = env.now()
      tabStorage(env, (storage) => storage.setItem(key, `${at}`))
    },
    reset() {
      at = 0
      tabStorage(env, (storage) => storage.removeItem(key))
    },
  }
}
