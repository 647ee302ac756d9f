import type { TriggerEnv } from '../../api/trigger.js'
import { attempt } from './attempt.js'
import { recheck } from './recheck.js'

/**
 * Runs `use` once, with what `get` finds, as soon as that is truthy. A getter that throws counts as not there yet;
 * an error of `use` is logged.
 */
export function when<Value>(
  env: TriggerEnv,
  get: (window: TriggerEnv['window']) => Value | false | 0 | '' | null | undefined,
  use: (value: Value) => void,
): void {
  let done = false
  let stop: (() => void) | undefined
  stop = recheck(env, () => {
    const value = done ? undefined : find()
    if (!value) return
    done = true
    stop?.()
    attempt(env, 'when', () => use(value))
  })
  if (done) stop()

  function find(): Value | false | 0 | '' | null | undefined {
    try {
      return get(env.window)
    } catch {
      return undefined
    }
  }
}
