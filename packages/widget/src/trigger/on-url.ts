import { follow } from './follow.js'
import type { TriggerEnv } from './types.js'

/**
 * Calls `look` now and after each change of the URL, navigations inside a single-page app included.
 *
 * The Navigation API tells without anything patched. Where it is missing (Safari before 26, WebKitGTK), `pushState`
 * and `replaceState` are wrapped and put back when the signal aborts.
 */
export function onUrl({ window, signal }: TriggerEnv, look: () => void): void {
  const navigation = window.navigation as EventTarget | undefined
  if (navigation) {
    navigation.addEventListener('currententrychange', look, { signal })
  } else {
    window.addEventListener('popstate', look, { signal })
    follow(window.history, 'pushState', signal, look)
    follow(window.history, 'replaceState', signal, look)
  }
  look()
}
