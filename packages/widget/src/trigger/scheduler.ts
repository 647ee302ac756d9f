import { onUrl } from './on-url.js'
import type { TriggerEnv } from './types.js'

/** Pauses between the checks of a series, in milliseconds: 0.3, 0.7, 1.2, 1.9, 2.7, 3.9, 5.3, 7.2 and 9.7 s in all. */
const pauses = [300, 400, 500, 700, 800, 1200, 1400, 1900, 2500]

/** Adds a check, runs it now and at each later check; returns the function that removes it. */
export type AddCheck = (check: () => void) => () => void

/**
 * Decides when to look again for things that come without an event: a vendor's global, a replaced callback, a page that
 * an app has drawn. A strong hint (start, document parsed, a script or frame loaded, URL changed, tab shown) starts a
 * series of checks that ends after 9.7 s; a weak one (pointer down, focus gone into a frame) is good for one check now
 * and one after a second. Nothing runs in a hidden tab, and without checks there are neither timers nor listeners.
 */
export function createScheduler(env: Pick<TriggerEnv, 'window' | 'now' | 'log'>): AddCheck {
  const { window } = env
  const { document } = window
  const checks = new Set<() => void>()
  let leaving: AbortController | undefined
  let step = 0
  let series = 0
  let once = 0
  let href = ''

  const rest = (): void => {
    window.clearTimeout(series)
    window.clearTimeout(once)
    series = once = 0
  }

  const checkAll = (): void => {
    for (const check of [...checks]) if (checks.has(check)) check()
  }

  const next = (): void => {
    const pause = pauses[step++]
    series = pause && checks.size && !document.hidden ? window.setTimeout(tick, pause) : 0
  }

  const tick = (): void => {
    // Code that calls History.prototype escapes every wrapper.
    if (window.location.href !== href) {
      strong()
      return
    }
    checkAll()
    next()
  }

  const begin = (): void => {
    rest()
    step = 0
    href = window.location.href
    next()
  }

  const strong = (): void => {
    checkAll()
    begin()
  }

  const weak = (): void => {
    if (window.location.href !== href) {
      strong()
      return
    }
    checkAll()
    if (once || !checks.size || document.hidden) return
    once = window.setTimeout(() => {
      once = 0
      checkAll()
    }, 1000)
  }

  const hear = (): void => {
    leaving = new AbortController()
    const { signal } = leaving
    const on = (target: EventTarget, type: string, act: (event: Event) => void): void =>
      target.addEventListener(type, act, { capture: true, passive: true, signal })
    on(document, 'DOMContentLoaded', strong)
    on(window, 'load', strong)
    // Neither bubbling nor reaching the window, but captured: every script and frame that has loaded.
    on(document, 'load', ({ target }) => /SCRIPT|FRAME/.test((target as Element).tagName) && strong())
    on(window, 'pageshow', (event) => (event as PageTransitionEvent).persisted && strong())
    on(document, 'visibilitychange', () => (document.hidden ? rest() : strong()))
    on(window, 'pointerdown', weak)
    // Not captured, or every field that loses the focus would be heard as well.
    window.addEventListener('blur', weak, { signal })
    let first = true
    onUrl({ ...env, signal }, () => {
      if (!first) strong()
      first = false
    })
  }

  return (check) => {
    checks.add(check)
    if (!leaving) hear()
    // Many register in one go at the start: one series serves them all.
    if (step !== 1 || !series) begin()
    check()
    return () => {
      if (!checks.delete(check) || checks.size) return
      rest()
      leaving?.abort()
      leaving = undefined
    }
  }
}
