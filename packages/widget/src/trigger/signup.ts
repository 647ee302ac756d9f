import type { Trigger } from '../api/trigger.js'
import { layerEventName } from './data-layer/layer-event-name.js'
import type { LayersOptions } from './data-layer/watch-layer.js'
import { watchLayer } from './data-layer/watch-layer.js'
import { defineTrigger } from './define-trigger.js'
import { listen } from './helpers/listen.js'
import { matchTarget } from './helpers/match-target.js'
import { onTrackCall } from './helpers/on-track-call.js'
import { recheck } from './helpers/recheck.js'
import { tellBegun } from './helpers/tell-begun.js'

/** Where a sign-up shows itself besides the usual events. */
export interface SignupOptions extends LayersOptions {
  /** A selector of the form. Submitting is not succeeding, so it counts only together with `success`. */
  readonly form?: string | undefined
  /** A selector of what the page shows when the form was accepted. */
  readonly success?: string | undefined
}

/**
 * Fires `signed-up` at GA4's `sign_up` and `generate_lead`, at Segment's `Signed Up`, and, where both are given, when the
 * sign of success appears after the form was submitted.
 *
 * Certainty: documented.
 */
export function signup({ dataLayers = ['dataLayer'], form, success }: SignupOptions = {}): Trigger {
  return defineTrigger('signup', ['signed-up'], (emit, env) => {
    for (const name of dataLayers) {
      watchLayer(env, name, (entry) => {
        const event = layerEventName(entry)
        if (event === 'sign_up' || event === 'generate_lead') emit('signed-up')
      })
    }
    onTrackCall(env, (name) => {
      if (name === 'Signed Up') emit('signed-up')
    })
    if (!form || !success) return
    let stop: (() => void) | undefined
    const soon = tellBegun(emit, 'signed-up')
    listen(env, env.window, 'focusin', (event) => {
      if (matchTarget(event, form)) soon()
    })
    listen(env, env.window, 'submit', (event) => {
      if (!matchTarget(event, form)) return
      stop?.()
      // An app that answers in the page changes it without any hint; the series of checks is begun by this call.
      let found = false
      stop = recheck(env, () => {
        if (found || !env.window.document.querySelector(success)) return
        found = true
        stop?.()
        emit('signed-up')
      })
    })
  })
}
