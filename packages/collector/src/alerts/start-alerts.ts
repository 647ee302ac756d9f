import type { UnknownProjects } from '../ingest/unknown-projects.js'
import type { Log } from '../monitoring/log.js'
import type { Project } from '../projects/project.js'
import { repeatLook } from '../projects/repeat-look.js'
import type { Alerts } from '../projects/resolve-alerts.js'
import type { AlertStore } from '../storage/alert-store.js'
import type { Courier } from '../webhooks/deliver-event.js'
import { startQueue } from '../webhooks/start-queue.js'
import { deliverAlert } from './deliver-alert.js'
import type { JudgedStore } from './judge-project.js'
import { lookAtProject } from './look-at-project.js'

const everyMs = 60_000
const queueEveryMs = 5000
// Longer than a try can take: what a dead process held is taken up by another one after this.
const leaseMs = 120_000

/** What alerts need. `store` and `projects` have no default. */
export interface StartAlertsOptions extends Partial<Omit<Courier, 'signal'>> {
  readonly store: JudgedStore & Pick<AlertStore, 'announce' | 'claimAlertMessages' | 'settleAlertMessage'>
  /** May change while it runs. */
  readonly projects: ReadonlyMap<string, Project>
  /** Brings the projects up to date. @default they do not change */
  readonly refresh?: ((maxAgeMs: number) => Promise<void>) | undefined
  /** Projects that were named and that nobody has configured. @default none */
  readonly unknown?: Pick<UnknownProjects, 'list'> | undefined
  /** @default nothing is logged */
  readonly log?: Log | undefined
}

/**
 * Judges the projects that have alerts once a day, sums up their week, and sends what there is to tell until it is taken or three
 * days have passed. Several processes may do so on one database, and each thing is told once. Returns the way to stop it,
 * which resolves when the last try has ended.
 */
export function startAlerts(options: StartAlertsOptions): () => Promise<void> {
  const { store, projects, refresh, unknown, log } = options
  const { fetch = globalThis.fetch, now = Date.now, random = Math.random } = options
  const queues = new Map<string, () => Promise<void>>()

  async function look(): Promise<void> {
    await refresh?.(0)
    for (const [id, project] of projects) {
      if (!hasAlerts(project)) continue
      if (!queues.has(id)) {
        warnOfUndeclared(project)
        queues.set(id, startSending(id))
      }
      try {
        const list = unknown?.list() ?? []
        await lookAtProject(store, project, { now: now(), unknown: list, isAlone: projects.size === 1 })
      } catch (error) {
        log?.error({ err: error, project: id }, 'a project could not be judged and will be looked at again')
      }
    }
  }

  // Whoever starts it may still be about to publish the survey, so that it is no reason not to start.
  function warnOfUndeclared({ id, alerts, surveys }: Project & { readonly alerts: Alerts }): void {
    if (surveys.size === 0) return
    for (const survey of alerts.targets.keys())
      if (!surveys.has(survey))
        log?.warn(
          { project: id, survey, expected: [...surveys.keys()] },
          '`alerts.targets` names a survey that is not declared: nobody is told of it',
        )
  }

  function startSending(id: string): () => Promise<void> {
    return startQueue({
      project: id,
      everyMs: queueEveryMs,
      log,
      claim: async (limit) =>
        projects.has(id) ? store.claimAlertMessages({ project: id, now: now(), leaseMs, limit }) : [],
      send: async (message, signal) => {
        const project = projects.get(id)
        const end =
          project && hasAlerts(project)
            ? await deliverAlert(message, project, { fetch, now, random, signal })
            : ({ type: 'left-out' } as const)
        await store.settleAlertMessage(message, end)
        const { channel } = message
        if ('error' in end) log?.warn({ project: id, channel, reason: end.error }, 'an alert was not delivered')
      },
    })
  }

  // Who has no alerts, and cannot get any while it runs, needs no timer.
  if (!refresh && ![...projects.values()].some(hasAlerts)) return async () => {}
  const stopLooking = repeatLook(everyMs, look)
  return async () => {
    await stopLooking()
    await Promise.all([...queues.values()].map((stop) => stop()))
  }
}

function hasAlerts(project: Project): project is Project & { readonly alerts: Alerts } {
  return project.alerts !== undefined
}
