import type { Shared, TriggerEnv } from '../../api/trigger.js'
import { onUrlChange } from './on-url-change.js'

/** Pauses between the checks of a series, in milliseconds: 0.3, 0.7, 1.2, 1.9, 2.7, 3.9, 5.3, 7.2 and 9.7 s in all. */
const pauses = [300, 400, 500, 700, 800, 1200, 1400, 1900, 2500]

/**
 * Decides when to look again for things that come without an event: a vendor's global, a replaced callback, a page that
 * an app has drawn. A strong hint (start, document parsed, a script or frame loaded, URL changed, tab shown) starts a
 * series of checks that ends after 9.7 s; a weak one (pointer down, focus gone into a frame) is good for one check now
 * and, where no series is running, one after a second. Nothing runs in a hidden tab, and without checks there are neither timers nor listeners.
 */
export function createScheduler(env: Pick<TriggerEnv, 'window' | 'now' | 'log'>): NonNullable<Shared['addCheck']> {
  const { window } = env
  const { document } = window
  const checks = new Set<() => void>()
  let leaving: AbortController | undefined
  let step = 0
  let timer = 0
  let href = ''

  const wait = (pause?: number): void => {
    window.clearTimeout(timer)
    timer = pause && checks.size && !document.hidden ? window.setTimeout(next, pause) : 0
  }

  const look = (): void => {
    // Code that calls History.prototype escapes every wrapper.
    if (window.location.href !== href) step = 0
    href = window.location.href
    for (const check of [...checks]) if (checks.has(check)) check()
  }

  const next = (): void => {
    look()
    wait(pauses[step++])
  }

  const strong = (): void => {
    step = 0
    next()
  }

  const weak = (): void => {
    look()
    if (!step) wait(pauses[step++])
    else if (!timer) wait(1000)
  }

  const hear = (): void => {
    leaving = new AbortController()
    const { signal } = leaving
    const on = (target: EventTarget, type: string, act: (event: Event) => void, capture = true): void =>
      target.addEventListener(type, act, { capture, passive: true, signal })
    on(document, 'DOMContentLoaded', strong)
    on(window, 'load', strong)
    // Neither bubbling nor reaching the window, but captured: every script and frame that has loaded.
    on(document, 'load', ({ target }) => /SCRIPT|FRAME/.test((target as Element).tagName) && strong())
    on(window, 'pageshow', (event) => (event as PageTransitionEvent).persisted && strong())
    on(document, 'visibilitychange', () => (document.hidden ? wait() : strong()))
    on(window, 'pointerdown', weak)
    // Not captured, or every field that loses the focus would be heard as well.
    on(window, 'blur', weak, false)
    onUrlChange({ ...env, signal }, strong)
  }

  return (check) => {
    checks.add(check)
    if (leaving) {
      // Many register in one go at the start: one series serves them all.
      if (step !== 1 || !timer) {
        step = 1
        wait(pauses[0])
      }
      check()
    } else hear()
    return () => {
      if (!checks.delete(check) || checks.size) return
      wait()
      leaving?.abort()
      leaving = undefined
    }
  }
}
