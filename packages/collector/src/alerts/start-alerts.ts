import type { UnknownProjects } from '../ingest/unknown-projects.js'
import type { Log } from '../monitoring/log.js'
import type { Project } from '../projects/project.js'
import type { Alerts } from '../projects/resolve-alerts.js'
import { shiftDay } from '../publishing/days.js'
import type { AlertStore } from '../storage/alert-store.js'
import type { Courier } from '../webhooks/deliver-event.js'
import { startQueue } from '../webhooks/start-queue.js'
import { channelsOf } from './channels-of.js'
import { deliverAlert } from './deliver-alert.js'
import { digestDay } from './digest-moment.js'
import { type JudgedStore, judgeProject } from './judge-project.js'
import { judgeUnknown } from './judge-unknown.js'
import { makeDigest } from './make-digest.js'

const everyMs = 60_000
const queueEveryMs = 5000
// Longer than a try can take: what a dead process held is taken up by another one after this.
const leaseMs = 120_000
// Answers of the evening are still on their way at midnight.
const judgedFromHour = 2

/** What alerts need. `store` and `projects` have no default. */
export interface StartAlertsOptions extends Partial<Omit<Courier, 'signal'>> {
  readonly store: JudgedStore & Pick<AlertStore, 'announce' | 'claimAlertMessages' | 'settleAlertMessage'>
  readonly projects: ReadonlyMap<string, Project>
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
  const { store, projects, unknown, log, fetch = globalThis.fetch, now = Date.now, random = Math.random } = options
  const stops = [...projects.values()].flatMap((project) => {
    if (!hasAlerts(project)) return []
    const isAlone = projects.size === 1
    return [
      startLooking(project, () => look(project, isAlone)),
      startQueue({
        project: project.id,
        everyMs: queueEveryMs,
        log,
        claim: (limit) => store.claimAlertMessages({ project: project.id, now: now(), leaseMs, limit }),
        send: async (message, signal) => {
          const end = await deliverAlert(message, project, { fetch, now, random, signal })
          await store.settleAlertMessage(message, end)
          if ('error' in end)
            log?.warn(
              { project: project.id, channel: message.channel, reason: end.error },
              'an alert was not delivered',
            )
        },
      }),
    ]
  })

  async function look(project: Project & { readonly alerts: Alerts }, isAlone: boolean): Promise<void> {
    const { kinds, digest, timeZone } = project.alerts
    const at = now()
    if (kinds ? kinds.includes('unknown') : isAlone)
      await judgeUnknown(store, project, { list: unknown?.list() ?? [], now: at })
    if (new Date(at).getUTCHours() >= judgedFromHour) await judgeProject(store, project, at)
    if (digest) await sendDigest(project, digestDay({ ...digest, timeZone, now: at }), at)
  }

  async function sendDigest(
    project: Project & { readonly alerts: Alerts },
    day: string | undefined,
    at: number,
  ): Promise<void> {
    const { id, alerts } = project
    const name = 'digest'
    const today = new Date(at).toISOString().slice(0, 10)
    const last = await store.alertDay(id, name)
    if (last === undefined) {
      // Whoever has just set it up hears of a week at the next hour, not at once.
      const once = { name, day: day ?? shiftDay(today, -1) }
      await store.announce({ project: id, at, once, channels: [], body: {} })
      return
    }
    if (day === undefined || last >= day) return
    // East of Greenwich the day begins before that of the figures is over.
    const body = await makeDigest(store, project, day < today ? day : today)
    await store.announce({ project: id, at, once: { name, day }, channels: channelsOf(alerts), body })
  }

  function startLooking({ id }: Project, work: () => Promise<void>): () => Promise<void> {
    let underWay = Promise.resolve()
    const run = (): void => {
      underWay = underWay.then(work).catch((error: unknown) => {
        log?.error({ err: error, project: id }, 'a project could not be judged and will be looked at again')
      })
    }
    run()
    const timer = setInterval(run, everyMs)
    return () => {
      clearInterval(timer)
      return underWay
    }
  }

  return async () => {
    await Promise.all(stops.map((stop) => stop()))
  }
}

function hasAlerts(project: Project): project is Project & { readonly alerts: Alerts } {
  return project.alerts !== undefined
}
