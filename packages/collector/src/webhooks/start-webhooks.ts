import type { Log } from '../monitoring/log.js'
import type { ProjectList } from '../projects/project-options.js'
import { resolveProjects } from '../projects/resolve-projects.js'
import type { Store } from '../storage/store.js'
import { type Courier, deliverEvent } from './deliver-event.js'
import { startQueue } from './start-queue.js'

const everyMs = 1000
// Longer than a try can take: what a dead process held is taken up by another one after this.
const leaseMs = 60_000

/** What sending events needs. Everything but `store` and `projects` has a default. */
export interface WebhooksOptions extends Partial<Omit<Courier, 'signal'>> {
  readonly store: Pick<Store, 'claimEvents' | 'settleEvent' | 'dropEvents'>
  readonly projects: ProjectList
  /** @default nothing is logged */
  readonly log?: Log | undefined
  /** Hears how each try ended, for metrics: `delivered`, `retry`, `given-up` or `left-out`. @default nobody does */
  readonly onTry?: ((project: string, result: string) => void) | undefined
}

/**
 * Sends events to the projects that have a webhook, each until it is acknowledged with a 2xx or 3 days have passed. Every
 * project has a queue of its own. Several processes may do so on one database. What waits for a project without a webhook is
 * forgotten, so that one that comes later hears of nothing from before.
 *
 * @returns a function that stops it, and resolves when the last try has ended
 * @throws EaseKitError when `projects` cannot be used
 */
export function startWebhooks(options: WebhooksOptions): () => Promise<void> {
  const { store, log, onTry, fetch = globalThis.fetch, now = Date.now, random = Math.random } = options
  const stops = [...resolveProjects(options.projects).values()].map(({ id, webhook }) => {
    if (webhook)
      return startQueue({
        project: id,
        everyMs,
        log,
        claim: (limit) => store.claimEvents({ project: id, now: now(), leaseMs, limit }),
        send: async (event, signal) => {
          const end = await deliverEvent(event, webhook, { fetch, now, random, signal })
          await store.settleEvent(event, end)
          onTry?.(id, end.type)
          if ('error' in end)
            log?.warn({ project: id, result: end.type, reason: end.error }, 'an event was not delivered')
        },
      })
    const dropped = store
      .dropEvents(id)
      .catch((error: unknown) => log?.error({ err: error, project: id }, 'events could not be forgotten'))
    return () => dropped
  })
  return async () => {
    await Promise.all(stops.map((stop) => stop()))
  }
}
