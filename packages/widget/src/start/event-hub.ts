import type { EaseKit } from '../api/easekit.js'
import type { Notify } from '../api/events.js'

/** Tells a page about events. */
export interface EventHub {
  readonly notify: Notify
  readonly on: EaseKit['on']
  /** Forgets all listeners. */
  readonly clear: () => void
}

/** @param note writes a line for `explain`, where a listener has failed */
export function createEventHub(note: (text: string) => void): EventHub {
  const listeners = new Set<(name: string, detail: never) => void>()
  return {
    notify(name, detail) {
      for (const listener of [...listeners]) listener(name, detail as never)
    },
    on(name, listener) {
      const own = (fired: string, detail: never): void => {
        if (fired !== name) return
        try {
          listener(detail)
        } catch (error) {
          note(`listener of ${name}: ${error}`)
        }
      }
      listeners.add(own)
      return () => listeners.delete(own)
    },
    clear: () => listeners.clear(),
  }
}
