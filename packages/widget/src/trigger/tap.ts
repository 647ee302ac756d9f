import { follow } from './follow.js'
import type { TriggerEnv } from './types.js'

/** Shows every entry of a data layer to `look`: first those already there, then each one as it is pushed. */
export function tap({ window, signal, log }: TriggerEnv, name: string, look: (entry: unknown) => void): void {
  const tapped = new WeakSet<unknown[]>()

  const see = (entry: unknown): void => {
    try {
      look(entry)
    } catch (error) {
      log(name, `${error}`)
    }
  }

  const attach = (): void => {
    const layer = window[name]
    if (!Array.isArray(layer) || tapped.has(layer)) return
    tapped.add(layer)
    layer.forEach(see)
    follow(layer, 'push', signal, (entries) => entries.forEach(see))
  }

  attach()
  // The layer may be made or replaced after us, by an inline script or by a tag manager.
  for (const type of ['DOMContentLoaded', 'load']) window.addEventListener(type, attach, { capture: true, signal })
}
