import { listen } from '../listen.js'
import type { TriggerEnv } from '../types.js'

/** For vendors that dispatch events: nothing to wait for, and safe before the vendor is there. */
export function onWindow(
  env: TriggerEnv,
  bind: (subscribe: (name: string, hear: (event: unknown) => void) => void) => void,
): void {
  bind((name, hear) => listen(env, env.window, name, hear))
}
