import type { Log } from '../monitoring/log.js'
import type { Project } from '../projects/project.js'
import type { PendingEvent, Store } from '../storage/store.js'
import { type Courier, deliverEvent } from './deliver-event.js'

const everyMs = 1000
const atOnce = 10
// Longer than a try can take: what a dead process held is taken up by another one after this.
const leaseMs = 60_000

/** What the queue of a project works with. */
export interface QueueParts extends Omit<Courier, 'signal'> {
  readonly store: Pick<Store, 'claimEvents' | 'settleEvent'>
  readonly log: Log | undefined
  readonly onTry: ((project: string, result: string) => void) | undefined
}

/**
 * Sends the events of one project, ten at a time. Each has its own place, so that one that hangs holds up neither the nine
 * others nor any other project. Returns the way to stop it, which resolves when the last try has ended.
 */
export function startQueue(
  project: string,
  webhook: NonNullable<Project['webhook']>,
  { store, log, onTry, ...world }: QueueParts,
): () => Promise<void> {
  const stopped = new AbortController()
  const { signal } = stopped
  const underWay = new Set<Promise<void>>()
  let looking: Promise<void> | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let mayHaveMore = false

  async function send(event: PendingEvent): Promise<void> {
    try {
      const end = await deliverEvent(event, webhook, { ...world, signal })
      await store.settleEvent(event, end)
      onTry?.(project, end.type)
      if ('error' in end) log?.warn({ project, result: end.type, reason: end.error }, 'an event was not delivered')
    } catch (error) {
      log?.error({ err: error, project }, 'an event could not be noted and will be sent again')
    }
  }

  function take(event: PendingEvent): void {
    const sending = send(event).finally(() => {
      underWay.delete(sending)
      if (mayHaveMore) look()
    })
    underWay.add(sending)
  }

  async function claim(): Promise<void> {
    const limit = atOnce - underWay.size
    if (limit === 0) return
    try {
      const events = await store.claimEvents({ project, now: world.now(), leaseMs, limit })
      mayHaveMore = events.length === limit
      for (const event of events) take(event)
    } catch (error) {
      log?.error({ err: error, project }, 'events could not be read')
    }
  }

  function look(): void {
    if (looking || signal.aborted) return
    clearTimeout(timer)
    looking = claim().then(() => {
      looking = undefined
      if (!signal.aborted) timer = setTimeout(look, everyMs)
    })
  }

  look()
  return async () => {
    stopped.abort()
    clearTimeout(timer)
    await looking
    await Promise.all(underWay)
  }
}
