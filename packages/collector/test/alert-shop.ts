import { startAlerts } from '../src/alerts/start-alerts.js'
import { createUnknownProjects } from '../src/ingest/unknown-projects.js'
import type { Log } from '../src/monitoring/log.js'
import type { AlertOptions } from '../src/projects/alert-options.js'
import type { ProjectOptions } from '../src/projects/project-options.js'
import { resolveProjects } from '../src/projects/resolve-projects.js'
import type { Store } from '../src/storage/store.js'
import { openKit, record } from './collector-kit.js'

/** A day in ms. */
export const dayMs = 86_400_000
/** A Monday, early in the morning. */
export const monday: number = Date.UTC(2026, 2, 9, 3)
/** Of the event webhook. */
export const secret: string = `whsec_${Buffer.from('a secret of at least 24 bytes').toString('base64')}`
/** Where alerts lead. */
export const dashboard: string = 'https://ces.example/dashboard'
/** A double of Slack's incoming webhook. */
export const slack: AlertOptions['webhook'] = { url: 'https://hooks.example/T0/B0/x', shape: 'slack' }

interface Given {
  readonly alerts?: Partial<AlertOptions>
  readonly project?: ProjectOptions
  readonly others?: readonly string[]
  readonly log?: Log
  readonly store?: Store
}

interface Post {
  readonly url: string
  readonly headers: Record<string, string>
  readonly body: string
}

/** A shop whose alerts go to a double of Slack, or of any other receiver; its clock is moved by hand. */
export async function openShop({ alerts, project, others = [], log, store }: Given = {}) {
  let now = monday
  let ids = 0
  const shop: ProjectOptions = { ...project, alerts: { dashboard, webhook: slack, digest: false, ...alerts } }
  const projects = { shop, ...Object.fromEntries(others.map((id) => [id, {}])) }
  const unknown = createUnknownProjects()
  const kit = await openKit({ projects, unknown, now: () => now, ...(store ? { store } : {}) })
  const posts: Post[] = []
  const statuses: number[] = []
  const receiver: typeof fetch = async (url, init) => {
    posts.push({ url: String(url), headers: init?.headers as Record<string, string>, body: String(init?.body) })
    return new Response(null, { status: statuses.shift() ?? 200 })
  }
  const start = () =>
    startAlerts({
      store: kit.store,
      projects: resolveProjects(projects),
      unknown,
      fetch: receiver,
      now: () => now,
      random: () => 0.5,
      log,
    })
  return {
    ...kit,
    projects,
    posts,
    statuses,
    at: (time: number) => {
      now = time
    },
    /** Answers that arrive on a day, all with these values. */
    answer: async (day: number, values: readonly number[], fields: Record<string, unknown> = {}) => {
      now = day
      await Promise.all(
        values.map((effort) => kit.post(record({ id: `r${ids++}`, at: day, answers: { effort }, ...fields }))),
      )
    },
    /** What is told when collectors look at a time: each first judges, then sends. */
    look: async (time: number, collectors = 1): Promise<readonly string[]> => {
      now = time
      const before = posts.length
      for (let round = 0; round < 2; round++) {
        const stops = Array.from({ length: collectors }, start)
        await Promise.all(stops.map((stop) => stop()))
      }
      return posts.slice(before).map(({ body }) => JSON.parse(body).text ?? JSON.parse(body).type)
    },
  }
}

export type Shop = Awaited<ReturnType<typeof openShop>>

/** What people answer. */
export const usual = [6, 6, 5, 7, 6, 5, 6, 7, 6, 4, 6, 5]
/** The same, much harder. */
export const hard = usual.map((value) => value - 3)
/** So many weeks and days after `monday`. */
export const week = (weeks: number, days = 0): number => monday + (7 * weeks + days) * dayMs

/** As many weeks before `monday` with the usual answers, all on their Wednesdays. */
export async function usualWeeks({ answer }: Shop, weeks: number, values: readonly number[] = usual): Promise<void> {
  for (let ago = weeks; ago >= 1; ago--) await answer(week(-ago, 2), values)
}
