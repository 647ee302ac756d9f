import { attempt } from './attempt.js'
import { type AddCheck, createScheduler } from './scheduler.js'
import type { TriggerEnv } from './types.js'

/** One scheduler for all triggers of a window; it is forgotten with its window. */
const schedulers: WeakMap<Window, AddCheck> = /* @__PURE__ */ new WeakMap()

/**
 * Runs `check` now and whenever something on the page may have changed, until the signal aborts or the function that
 * it returns is called. What `check` throws is logged.
 */
export function recheck(env: TriggerEnv, check: () => void, what = 'check'): () => void {
  const { window, signal } = env
  if (signal.aborted) return () => {}
  const add = schedulers.get(window) ?? createScheduler(env)
  schedulers.set(window, add)
  const remove = add(() => attempt(env, what, check))
  signal.addEventListener('abort', remove, { once: true })
  // Aborted from within the first check.
  if (signal.aborted) remove()
  return () => {
    signal.removeEventListener('abort', remove)
    remove()
  }
}
