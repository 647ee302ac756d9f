import type { TriggerEnv } from './types.js'

/**
 * Calls `look` now and after each change of the URL, navigations inside a single-page app included.
 *
 * The Navigation API tells without anything patched. Where it is missing (Safari before 26, WebKitGTK), `pushState`
 * and `replaceState` are wrapped and put back when the signal aborts.
 */
export function onUrl(env: TriggerEnv, look: (url: string) => void): void {
  const { window, signal } = env
  let last = ''
  const check = (): void => {
    if (signal.aborted || last === window.location.href) return
    last = window.location.href
    look(last)
  }
  const navigation = window.navigation as EventTarget | undefined
  if (navigation) {
    navigation.addEventListener('currententrychange', check, { signal })
  } else {
    window.addEventListener('popstate', check, { signal })
    window.addEventListener('hashchange', check, { signal })
    for (const name of ['pushState', 'replaceState'] as const) wrap(window.history, name, check, signal)
  }
  check()
}

function wrap(history: History, name: 'pushState' | 'replaceState', after: () => void, signal: AbortSignal): void {
  const hadOwn = Object.hasOwn(history, name)
  const former = history[name]
  const wrapper: History['pushState'] = function (this: History, ...args) {
    former.apply(this, args)
    after()
  }
  history[name] = wrapper
  signal.addEventListener('abort', () => {
    if (history[name] !== wrapper) return
    if (hadOwn) history[name] = former
    else Reflect.deleteProperty(history, name)
  })
}
