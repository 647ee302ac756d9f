import type { TriggerEnv } from '../../api/trigger.js'
import { attempt } from './attempt.js'
import { whenGlobal } from './when-global.js'

/** The members that are used; its stub queues. */
interface Analytics {
  on(event: 'track', hear: (name: unknown, properties: unknown) => void): unknown
}

/** Hears the `track` calls of Segment's `analytics`, and of what has the same form. */
export function onTrackCall(env: TriggerEnv, hear: (name: unknown, properties: unknown) => void): void {
  whenGlobal<Analytics>(
    env,
    'analytics',
    (api) => api.on('track', (name, properties) => attempt(env, 'analytics', () => hear(name, properties))),
    (api) => typeof api.on === 'function',
  )
}
