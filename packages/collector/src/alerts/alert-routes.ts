import type { Unit } from '@easekit/scales/scoring'
import { Hono, type MiddlewareHandler } from 'hono'
import * as v from 'valibot'
import type { ReaderCheck } from '../http/create-reader-check.js'
import { parameterSchemas } from '../http/parameter-schemas.js'
import { readParameters } from '../http/read-parameters.js'
import { covers, type Scope } from '../http/scope.js'
import { sendProblem } from '../http/send-problem.js'
import type { Project } from '../projects/project.js'
import { targetFigure } from '../projects/target-figure.js'
import { utcDay } from '../publishing/days.js'
import type { AlertSight, AlertStore } from '../storage/alert-store.js'
import type { AlertFacts } from './alert-facts.js'
import { standToTarget, type TargetStanding } from './check-target.js'
import type { JudgedStore } from './judge-project.js'
import { openWindows } from './open-windows.js'

/** What the endpoints for alerts need. `now` is epoch ms. */
export interface AlertRoutesOptions {
  readonly store: JudgedStore & Pick<AlertStore, 'alerts'>
  readonly projects: ReadonlyMap<string, Project>
  readonly now: () => number
  /** Lets only readers of a scope pass. */
  readonly requires: (scope: Scope) => MiddlewareHandler
  readonly readerOf: ReaderCheck
}

/** An alert as the API lists it. Times are ISO 8601; `closedAt` is null while it goes on. */
export type ListedAlert = AlertFacts & {
  readonly id: string
  readonly openedAt: string
  readonly closedAt: string | null
}

/** Where a survey stands beside its target; without a figure where there are no answers. */
export type ListedTarget = Pick<TargetStanding, 'survey' | 'target' | 'standing'> &
  Partial<TargetStanding> & {
    /** Of the target where there is no figure that has it, as far as it is known. */
    readonly unit?: Unit
  }

const headers = { 'Cache-Control': 'private, no-cache', 'X-Content-Type-Options': 'nosniff', Vary: 'Authorization' }
const listParameters = v.strictObject({
  project: parameterSchemas.project,
  limit: v.optional(parameterSchemas.limit, '20'),
  before: v.optional(parameterSchemas.cursor),
})
const oneProject = v.strictObject({ project: parameterSchemas.project })

/** What the addresses take, for the document of the API. */
export const alertSchemas: Readonly<Record<'alerts' | 'targets', v.GenericSchema>> = {
  alerts: listParameters,
  targets: oneProject,
}

/**
 * `GET /alerts`: what readers were told of, the newest first, and `GET /targets`: where each survey stands beside its target.
 * Readers of results see what is made of published figures only.
 */
export function alertRoutes({ store, projects, now, requires, readerOf }: AlertRoutesOptions): Hono {
  const app = new Hono()

  app.get('/alerts', requires('results'), ({ req }) =>
    answer(req.raw, listParameters, async ({ id }, { limit, before }, sight) => {
      const rows = await store.alerts({ project: id, limit, before, isPublished: sight === 'results' })
      const last = rows.length === limit ? rows.at(-1) : undefined
      return {
        alerts: rows.map(
          ({ id, facts, openedAt, closedAt }): ListedAlert => ({
            id,
            ...JSON.parse(facts),
            openedAt: new Date(openedAt).toISOString(),
            closedAt: closedAt === null ? null : new Date(closedAt).toISOString(),
          }),
        ),
        next: last ? `${last.openedAt}_${last.id}` : null,
      }
    }),
  )

  app.get('/targets', requires('results'), ({ req }) =>
    answer(req.raw, oneProject, async (project, _, sight) => {
      const today = utcDay(now())
      if (sight === 'results') await store.publish(project.id, { today, floor: project.floor })
      const targets: ListedTarget[] = []
      for (const [survey, target] of project.alerts?.targets ?? []) {
        const read = await openWindows({ store, project: project.id, survey, sight })
        const stood = await standToTarget(read, { survey, today, target })
        const unit = targetFigure(target, project.surveys.get(survey))?.unit
        targets.push(stood ?? { survey, target: target.value, standing: 'unsure', ...(unit ? { unit } : {}) })
      }
      return { targets }
    }),
  )

  async function answer<T extends { readonly project: string }>(
    request: Request,
    schema: v.GenericSchema<unknown, T>,
    body: (project: Project, parameters: T, sight: AlertSight) => Promise<object>,
  ): Promise<Response> {
    const parameters = readParameters(new URL(request.url), schema)
    if ('error' in parameters) return sendProblem(400, parameters)
    const project = projects.get(parameters.value.project)
    if (!project) {
      const message = `\`project\` must be one the collector serves, got "${parameters.value.project}"`
      return sendProblem(404, { error: 'unknown_project', parameter: 'project', message })
    }
    const reader = await readerOf(request)
    const seesRecords = (reader && covers(reader, 'records')) || project.floor === 1
    return Response.json(await body(project, parameters.value, seesRecords ? 'records' : 'results'), { headers })
  }

  return app
}
