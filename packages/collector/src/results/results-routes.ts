import { Hono, type MiddlewareHandler } from 'hono'
import * as v from 'valibot'
import { parameterSchemas } from '../http/parameter-schemas.js'
import { readParameters } from '../http/read-parameters.js'
import type { Scope } from '../http/scope.js'
import { sendJson } from '../http/send-json.js'
import { sendProblem } from '../http/send-problem.js'
import type { Project } from '../projects/project.js'
import type { Store } from '../storage/store.js'
import { commentsParameters } from './comments-parameters.js'
import { listComments } from './list-comments.js'
import { resultsParameters } from './results-parameters.js'
import { scoreSurvey } from './score-survey.js'

/** What the reading endpoints need. `now` is epoch ms. */
export interface ResultsRoutesOptions {
  readonly store: Store
  readonly projects: ReadonlyMap<string, Project>
  readonly now: () => number
  /** Lets only readers of a scope pass. */
  readonly requires: (scope: Scope) => MiddlewareHandler
}

/** `GET /results`, `/surveys` and `/projects`, and `/comments` for readers of records. */
export function resultsRoutes({ store, projects, now, requires }: ResultsRoutesOptions): Hono {
  const app = new Hono()

  app.get('/projects', requires('results'), () =>
    Response.json(
      { projects: [...projects.values()].map(({ id, floor, demo }) => ({ id, floor, demo })) },
      { headers: { 'Cache-Control': 'private, no-cache' } },
    ),
  )

  app.get('/surveys', requires('records'), ({ req }) =>
    answer(req.raw, v.strictObject({ project: parameterSchemas.project }), async (project) => ({
      surveys: (await store.surveys(project.id)).map(({ lastAt, ...row }) => ({
        ...row,
        lastAt: new Date(lastAt).toISOString(),
      })),
    })),
  )

  app.get('/results', requires('records'), ({ req }) =>
    answer(req.raw, resultsParameters, (project, { survey, from, to, pool }) =>
      scoreSurvey(store, {
        project: project.id,
        survey: survey.id,
        version: survey.version,
        from,
        to,
        pool: pool === 'soft',
        today: today(),
      }),
    ),
  )

  app.get('/comments', requires('records'), ({ req }) =>
    answer(req.raw, commentsParameters, (project, { survey, ...query }) =>
      listComments(store, { ...query, project: project.id, survey: survey.id, version: survey.version }),
    ),
  )

  async function answer<T extends { readonly project: string }>(
    request: Request,
    schema: v.GenericSchema<unknown, T>,
    body: (project: Project, parameters: T) => Promise<unknown>,
  ): Promise<Response> {
    const parameters = readParameters(new URL(request.url), schema)
    if ('error' in parameters) return sendProblem(400, parameters)
    const { value } = parameters
    const project = projects.get(value.project)
    if (!project) {
      return sendProblem(404, {
        error: 'unknown_project',
        parameter: 'project',
        message: `\`project\` must be one the collector serves, got "${value.project}"`,
      })
    }
    const state = [await store.revision(project.id), today(), project.floor, project.demo]
    return sendJson(request, state, () => body(project, value))
  }

  function today(): string {
    return new Date(now()).toISOString().slice(0, 10)
  }

  return app
}
