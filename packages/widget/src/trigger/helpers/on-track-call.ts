import type { TriggerEnv } from '../../api/trigger.js'
import { watchLayer } from '../data-layer/watch-layer.js'
import { observeCalls } from './observe-calls.js'
import { recheck } from './recheck.js'

/** Where Segment and RudderStack stand: an array while their script is on its way, then an object in its place. */
const globals = ['analytics', 'rudderanalytics']

/** The member that is used. */
interface Analytics {
  track(...details: readonly unknown[]): unknown
}

/**
 * Hears the `track` calls that a page makes to Segment's `analytics` or RudderStack's `rudderanalytics`, those that wait in the
 * stub's queue included, without waiting for what their script asks its server first.
 */
export function onTrackCall(env: TriggerEnv, hear: (name: unknown, properties: unknown) => void): void {
  const { window, signal, log } = env
  const followed = new WeakSet<object>()
  // When the script is there, it is told once more what the queue has held, with the same properties.
  const told = new WeakSet<object>()

  const see = ([name, properties]: readonly unknown[]): void => {
    if (typeof properties === 'object' && properties) {
      if (told.has(properties)) return
      told.add(properties)
    }
    try {
      hear(name, properties)
    } catch (error) {
      log('analytics', `${error}`)
    }
  }

  for (const global of globals) {
    watchLayer(env, global, (entry) => {
      const { 0: method, 1: name, 2: properties } = entry as { 0?: unknown; 1?: unknown; 2?: unknown }
      if (method === 'track') see([name, properties])
    })
    recheck(
      env,
      () => {
        const api = window[global] as Partial<Analytics> | undefined
        if (!api || Array.isArray(api) || typeof api.track !== 'function' || followed.has(api)) return
        followed.add(api)
        observeCalls(api as Analytics, 'track', signal, see)
      },
      global,
    )
  }
}
