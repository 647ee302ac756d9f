import type { Log } from '../monitoring/log.js'
import type { ProjectList } from '../projects/project-options.js'
import { resolveProjects } from '../projects/resolve-projects.js'
import type { Store } from '../storage/store.js'
import type { Courier } from './deliver-event.js'
import { startQueue } from './start-queue.js'

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
    if (webhook) return startQueue(id, webhook, { store, log, onTry, fetch, now, random })
    const dropped = store
      .dropEvents(id)
      .catch((error: unknown) => log?.error({ err: error, project: id }, 'events could not be forgotten'))
    return () => dropped
  })
  return async () => {
    await Promise.all(stops.map((stop) => stop()))
  }
}
