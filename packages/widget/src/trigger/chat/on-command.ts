import type { TriggerEnv } from '../types.js'
import { whenGlobal } from '../when-global.js'
import type { Bind } from './define-chat.js'

/** The members that are used. Stubs queue such calls until the vendor is there. */
type Command = (...details: readonly unknown[]) => unknown

/** For vendors whose global is a function that takes commands: `Vendor('on', name, callback)`. */
export function onCommand(
  global: string,
  words: readonly string[] = [],
  off?: string,
): (env: TriggerEnv, bind: (bind: Bind) => void) => void {
  return (env, bind) =>
    whenGlobal<Command>(env, global, (api) =>
      bind((name, hear) => {
        const stop = api(...words, name, hear)
        return off ? () => api(off, name, hear) : stop
      }),
    )
}
