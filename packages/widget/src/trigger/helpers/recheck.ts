import type { Shared, TriggerEnv } from '../../api/trigger.js'
import { attempt } from './attempt.js'
import { createScheduler } from './scheduler.js'

/** For triggers that run without EaseKit; forgotten with its window. */
const alone: WeakMap<Window, Shared> = /* @__PURE__ */ new WeakMap()

/**
 * Runs `check` now and whenever something on the page may have changed, until the signal aborts or the function that
 * it returns is called. What `check` throws is logged.
 */
export function recheck(env: TriggerEnv, check: () => void, what = 'check'): () => void {
  const { window, signal } = env
  if (signal.aborted) return () => {}
  const shared = env.shared ?? alone.get(window) ?? {}
  alone.set(window, shared)
  // One scheduler for all, those of other chunks of the script tag included.
  shared.addCheck ??= createScheduler(env)
  const remove = shared.addCheck(() => attempt(env, what, check))
  signal.addEventListener('abort', remove, { once: true })
  // Aborted from within the first check.
  if (signal.aborted) remove()
  return () => {
    signal.removeEventListener('abort', remove)
    remove()
  }
}
