import type { TriggerEnv } from '../../api/trigger.js'
import { observeCalls } from './observe-calls.js'

/**
 * Calls `look` now and after each change of the URL, navigations inside a single-page app included.
 *
 * The Navigation API tells without anything patched. Where it is missing (Safari before 26, WebKitGTK), `pushState`
 * and `replaceState` are wrapped and put back when the signal aborts.
 */
export function onUrlChange({ window, signal }: TriggerEnv, look: () => void): void {
  const navigation = window.navigation as EventTarget | undefined
  if (navigation) {
    navigation.addEventListener('currententrychange', look, { signal })
  } else {
    window.addEventListener('popstate', look, { signal })
    observeCalls(window.history, 'pushState', signal, look)
    observeCalls(window.history, 'replaceState', signal, look)
  }
  look()
}
