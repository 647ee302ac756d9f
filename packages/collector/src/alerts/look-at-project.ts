import type { UnknownProject } from '../ingest/unknown-projects.js'
import type { Project } from '../projects/project.js'
import type { Alerts } from '../projects/resolve-alerts.js'
import { shiftDay, utcDay } from '../publishing/days.js'
import type { AlertStore } from '../storage/alert-store.js'
import { channelsOf } from './channels-of.js'
import { digestDay } from './digest-moment.js'
import { type JudgedStore, judgeProject } from './judge-project.js'
import { judgeUnknown } from './judge-unknown.js'
import { makeDigest } from './make-digest.js'

// Answers of the evening are still on their way at midnight.
const judgedFromHour = 2
const digestName = 'digest'

/** When a project is looked at, and what else there is. `now` is epoch ms. */
export interface LookOptions {
  readonly now: number
  /** The projects that were named and that nobody has configured. */
  readonly unknown: readonly UnknownProject[]
  /** Whether the collector serves no other project. */
  readonly isAlone: boolean
}

/** Looks at a project with alerts: what is there to tell, and is its week to be summed up? */
export async function lookAtProject(
  store: JudgedStore & Pick<AlertStore, 'announce'>,
  project: Project & { readonly alerts: Alerts },
  { now, unknown, isAlone }: LookOptions,
): Promise<void> {
  const { kinds } = project.alerts
  if (kinds ? kinds.includes('unknown') : isAlone) await judgeUnknown(store, project, { list: unknown, now })
  if (new Date(now).getUTCHours() >= judgedFromHour) await judgeProject(store, project, now)
  await sumUpWeek(store, project, now)
}

async function sumUpWeek(
  store: JudgedStore & Pick<AlertStore, 'announce'>,
  project: Project & { readonly alerts: Alerts },
  now: number,
): Promise<void> {
  const { id, alerts } = project
  if (!alerts.digest) return
  const day = digestDay({ ...alerts.digest, timeZone: alerts.timeZone, now })
  const today = utcDay(now)
  const last = await store.alertDay(id, digestName)
  if (last === undefined) {
    // Whoever has just set it up hears of a week at the next hour, not at once.
    const once = { name: digestName, day: day ?? shiftDay(today, -1) }
    await store.announce({ project: id, at: now, once, channels: [], body: {} })
    return
  }
  if (day === undefined || last >= day) return
  // East of Greenwich the day begins before that of the figures is over.
  const body = await makeDigest(store, project, day < today ? day : today)
  await store.announce({ project: id, at: now, once: { name: digestName, day }, channels: channelsOf(alerts), body })
}
