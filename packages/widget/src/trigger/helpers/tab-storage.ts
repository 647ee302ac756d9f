import type { TriggerEnv } from '../../api/trigger.js'

/** Uses the tab's storage if there is one; `undefined` where it is not allowed or fails. */
export function tabStorage<Result>(env: TriggerEnv, use: (storage: Storage) => Result): Result | undefined {
  try {
    const storage = env.session?.()
    return storage && use(storage)
  } catch {
    // Storage may be forbidden or full; then this page's memory has to do.
    return undefined
  }
}
