import { follow } from './follow.js'
import type { TriggerEnv } from './types.js'

/** Shows every entry of a data layer to `look`: first those already there, then each one as it is pushed. */
export function tap({ window, signal, log }: TriggerEnv, name: string, look: (entry: unknown) => void): void {
  let tapped: unknown

  const see = (entry: unknown): void => {
    try {
      look(entry)
    } catch (error) {
      log(name, `${error}`)
    }
  }

  const attach = (): void => {
    const layer = window[name]
    if (!Array.isArray(layer) || tapped === layer) return
    tapped = layer
    layer.forEach(see)
    follow(layer, 'push', signal, (entries) => entries.forEach(see))
  }

  attach()
  // The layer may be made or replaced after us, by an inline script or by a tag manager.
  window.addEventListener('DOMContentLoaded', attach, { signal })
  window.addEventListener('load', attach, { signal })
}
