import { attempt } from './attempt.js'
import { follow } from './follow.js'
import { recheck } from './recheck.js'
import type { TriggerEnv } from './types.js'

/**
 * Shows every entry of a data layer to `look`: those already there, then each one as it is pushed, and again when the
 * page puts another array in its place. An entry is looked at once, in whichever array it stands.
 */
export function watchLayer(env: TriggerEnv, name: string, look: (entry: object) => void): void {
  const layers = new WeakSet<object>()
  const seen = new WeakSet<object>()

  const see = (entry: unknown): void => {
    if (typeof entry !== 'object' || !entry || seen.has(entry)) return
    seen.add(entry)
    attempt(env, name, () => look(entry))
  }

  recheck(
    env,
    () => {
      const layer = env.window[name]
      if (!Array.isArray(layer) || layers.has(layer)) return
      layers.add(layer)
      layer.slice().forEach(see)
      follow(layer, 'push', env.signal, (entries) => entries.forEach(see))
    },
    name,
  )
}
