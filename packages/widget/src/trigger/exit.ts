import type { Trigger } from '../api/trigger.js'
import { defineTrigger } from './define-trigger.js'
import { listen } from './helpers/listen.js'
import type { ViewTriggerOptions } from './helpers/per-page-view.js'
import { perPageView } from './helpers/per-page-view.js'
import { tellBegun } from './helpers/tell-begun.js'

/** How long the visitor must have been on the page, in milliseconds. */
const armMs = 5000

/**
 * Fires, once a page view, when the pointer leaves the page over its upper edge, not in the first five seconds and not
 * while a field has the focus. Only with a mouse: touch has no reliable sign of leaving, use `idle` there.
 */
export function exit(options: ViewTriggerOptions = {}): Trigger {
  const { signal = 'exit', subject } = options
  return defineTrigger('exit', [signal], (emit, env) => {
    const { window, now, log } = env
    if (!window.matchMedia('(hover: hover) and (pointer: fine)').matches) {
      log('exit', 'needs a mouse; on touch screens use `idle`')
      return
    }
    perPageView(env, (view, done) => {
      const start = now()
      const soon = tellBegun(emit, signal)
      listen(view, window, 'mouseout', (event) => {
        const { relatedTarget, clientY } = event as MouseEvent
        if (now() - start < armMs) return
        if (relatedTarget !== null || clientY > 0) {
          if (clientY < window.innerHeight / 4) soon()
          return
        }
        if (window.document.activeElement?.matches('input, textarea, select, [contenteditable]')) return
        done()
        emit(signal, { subject, stays: true })
      })
    })
  })
}
