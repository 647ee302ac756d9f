import type { Log } from '../monitoring/log.js'
import type { Project } from '../projects/project.js'
import { repeatLook } from '../projects/repeat-look.js'
import type { InvitationStore } from '../storage/invitation-store.js'
import type { Courier } from '../webhooks/deliver-event.js'
import { startQueue } from '../webhooks/start-queue.js'
import { type SendingStore, sendInvitation } from './send-invitation.js'

const everyMs = 60_000
const queueEveryMs = 15_000
// Longer than a try can take: what a dead process held is taken up by another one after this.
const leaseMs = 120_000

/** What sending invitations needs. `store` and `projects` have no default. */
export interface StartInvitationsOptions extends Partial<Omit<Courier, 'signal'>> {
  readonly store: SendingStore & Pick<InvitationStore, 'claimInvitations' | 'settleInvitation'>
  /** May change while it runs. */
  readonly projects: ReadonlyMap<string, Project>
  /** Brings the projects up to date. @default they do not change */
  readonly refresh?: ((maxAgeMs: number) => Promise<void>) | undefined
  /** @default nothing is logged */
  readonly log?: Log | undefined
}

/**
 * Sends invitations that are due, by mail or by the webhook, until they are taken or three days have passed. Several processes may
 * do so on one database, and each is sent by one. Returns the way to stop it, which resolves when the last try has ended.
 */
export function startInvitations(options: StartInvitationsOptions): () => Promise<void> {
  const { store, projects, refresh, log } = options
  const { fetch = globalThis.fetch, now = Date.now, random = Math.random } = options
  const queues = new Map<string, () => Promise<void>>()

  async function look(): Promise<void> {
    await refresh?.(0)
    for (const [id, project] of projects) {
      if (!canSend(project) || queues.has(id)) continue
      queues.set(id, startSending(id))
    }
  }

  function startSending(id: string): () => Promise<void> {
    return startQueue({
      project: id,
      everyMs: queueEveryMs,
      log,
      claim: async (limit) =>
        projects.has(id) ? store.claimInvitations({ project: id, now: now(), leaseMs, limit }) : [],
      send: async (row, signal) => {
        const project = projects.get(id)
        // It waits for its project to come back, or goes with it.
        if (!project) return
        const end = await sendInvitation(row, project, { store, fetch, now, random, signal })
        await store.settleInvitation(row, end)
        if ('error' in end) log?.warn({ project: id, reason: end.error }, 'an invitation was not sent')
      },
    })
  }

  // Who sends nothing, and cannot begin to while it runs, needs no timer.
  if (!refresh && ![...projects.values()].some(canSend)) return async () => {}
  const stopLooking = repeatLook(everyMs, look)
  return async () => {
    await stopLooking()
    await Promise.all([...queues.values()].map((stop) => stop()))
  }
}

function canSend({ mail, webhook }: Project): boolean {
  return mail !== undefined || webhook !== undefined
}
