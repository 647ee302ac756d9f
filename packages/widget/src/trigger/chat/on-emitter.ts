import type { TriggerEnv } from '../types.js'
import { whenGlobal } from '../when-global.js'
import type { Bind } from './define-chat.js'

/** The members that are used: one that adds a listener to a named event, and perhaps one that takes it away again. */
type Emitter = Readonly<
  Record<string, ((name: string, hear: (...details: readonly unknown[]) => void) => unknown) | undefined>
>

/** For vendors whose global is an object with `on(name, callback)`, whatever the method is called there. */
export function onEmitter(global: string, on: string, off = ''): (env: TriggerEnv, bind: (bind: Bind) => void) => void {
  return (env, bind) =>
    whenGlobal<Emitter>(
      env,
      global,
      (api) =>
        bind((name, hear) => {
          api[on]?.(name, hear)
          return () => api[off]?.(name, hear)
        }),
      (api) => api[on],
    )
}
