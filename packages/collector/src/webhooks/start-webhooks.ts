import type { Log } from '../monitoring/log.js'
import type { Project } from '../projects/project.js'
import type { ProjectList } from '../projects/project-options.js'
import { resolveProjects } from '../projects/resolve-projects.js'
import type { PendingEvent, Store } from '../storage/store.js'
import { type Courier, deliverEvent } from './deliver-event.js'

const everyMs = 1000
const atOnce = 10
// Longer than a try can take: what a dead process held is taken up by another one after this.
const leaseMs = 60_000

/** What sending events needs. Everything but `store` and `projects` has a default. */
export interface WebhooksOptions extends Partial<Omit<Courier, 'signal'>> {
  readonly store: Pick<Store, 'claimEvents' | 'settleEvent'>
  readonly projects: ProjectList
  /** @default nothing is logged */
  readonly log?: Log | undefined
  /** Hears how each try ended, for metrics. @default nobody does */
  readonly onTry?: ((project: string, result: 'delivered' | 'retry' | 'given-up') => void) | undefined
}

/**
 * Sends `response.completed` events to the projects that have a webhook, each until it is acknowledged with a 2xx or 3
 * days have passed. Several processes may do so on one database. Does nothing at all without a webhook.
 *
 * @returns a function that stops it, and resolves when the last try has ended
 * @throws EaseKitError when `projects` cannot be used
 */
export function startWebhooks(options: WebhooksOptions): () => Promise<void> {
  const { store, log, onTry, fetch = globalThis.fetch, now = Date.now, random = Math.random } = options
  const projects = [...resolveProjects(options.projects).values()].filter(({ webhook }) => webhook)
  if (projects.length === 0) return async () => {}

  const stopped = new AbortController()
  const { signal } = stopped
  let timer: ReturnType<typeof setTimeout> | undefined
  let round = Promise.resolve()

  async function work({ id: project, webhook }: Project): Promise<void> {
    let claimed: readonly PendingEvent[] = []
    do {
      claimed = await store.claimEvents({ project, now: now(), leaseMs, limit: atOnce })
      await Promise.all(
        claimed.map(async (event) => {
          if (!webhook) return
          const end = await deliverEvent(event, webhook, { fetch, now, random, signal })
          await store.settleEvent(event, end)
          onTry?.(project, end.type)
          if (end.type !== 'delivered')
            log?.warn({ project, result: end.type, reason: end.error }, 'an event was not delivered')
        }),
      )
    } while (!signal.aborted && claimed.length === atOnce)
  }

  function next(): void {
    round = Promise.all(projects.map(work))
      .catch((error: unknown) => log?.error({ err: error }, 'events could not be read'))
      .then(() => {
        if (!signal.aborted) timer = setTimeout(next, everyMs)
      })
  }

  next()
  return () => {
    stopped.abort()
    clearTimeout(timer)
    return round
  }
}
