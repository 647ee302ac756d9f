import { type Context, Hono, type MiddlewareHandler, type Next } from 'hono'
import * as v from 'valibot'
import type { ReaderCheck } from '../http/create-reader-check.js'
import { parameterSchemas, type SurveyName } from '../http/parameter-schemas.js'
import { type ParameterError, readParameters } from '../http/read-parameters.js'
import { covers, type Scope } from '../http/scope.js'
import { sendJson } from '../http/send-json.js'
import { sendProblem } from '../http/send-problem.js'
import type { UnknownProjects } from '../ingest/unknown-projects.js'
import type { Project } from '../projects/project.js'
import { utcDay } from '../publishing/days.js'
import type { Store } from '../storage/store.js'
import { commentsParameters } from './comments-parameters.js'
import type { Where } from './dimension-parameters.js'
import { dimensionsParameters } from './dimensions-parameters.js'
import { findMissingSegment } from './find-missing-segment.js'
import { listComments } from './list-comments.js'
import { nameReasons } from './name-reasons.js'
import { overviewOf } from './overview.js'
import { overviewParameters } from './overview-parameters.js'
import { reasonsParameters } from './reasons-parameters.js'
import { resultsParameters } from './results-parameters.js'
import { scoreReasons } from './score-reasons.js'
import { scoreSegments } from './score-segments.js'
import { scorePublished, scoreSurvey } from './score-survey.js'
import { segmentsParameters } from './segments-parameters.js'
import { createSight, unknownProject } from './sight.js'
import { createTurns } from './take-turns.js'
import { trendParameters } from './trend-parameters.js'
import { trendPublished, trendSurvey } from './trend-survey.js'

/** What the reading endpoints need. `now` is epoch ms. */
export interface ResultsRoutesOptions {
  readonly store: Store
  readonly projects: ReadonlyMap<string, Project>
  readonly unknown: Pick<UnknownProjects, 'list'>
  readonly now: () => number
  /** Lets only readers of a scope pass. */
  readonly requires: (scope: Scope) => MiddlewareHandler
  readonly readerOf: ReaderCheck
}

/** The search parameters of `GET /v1/surveys`. */
export const surveysParameters: v.GenericSchema<unknown, { readonly project: string }> = v.strictObject({
  project: parameterSchemas.project,
})

// What the addresses here have in common.
interface AnyParameters {
  readonly project: string
  readonly survey?: SurveyName
  readonly by?: string
  readonly where?: Where | undefined
  readonly composite?: string | undefined
}

/**
 * `GET /results`, `/trend`, `/overview`, `/surveys` and `/projects`, and `/segments`, `/dimensions`, `/reasons` and `/comments` for readers of records. Readers of results get sums of whole
 * blocks, in an answer that does not change between two closings; a demo without a floor has no blocks and hides nothing.
 */
export function resultsRoutes({ store, projects, unknown, now, requires, readerOf }: ResultsRoutesOptions): Hono {
  const app = new Hono()
  const sight = createSight({ store, readerOf, today })
  const takeTurn = createTurns()

  app.get('/projects', seesProjects, async ({ req }) => {
    const held = await readerOf(req.raw)
    const only = held?.only
    const publishes = held !== undefined && covers(held, 'publish')
    const reader = held && covers(held, 'results') ? await sight.of(req.raw) : 'publish'
    const mistyped = unknown.list().map(({ lastAt, ...one }) => ({ ...one, lastAt: new Date(lastAt).toISOString() }))
    return Response.json(
      {
        reader,
        publishes,
        ...(only?.survey === undefined ? {} : { onlySurvey: only.survey }),
        projects: [...projects.values()]
          .filter(({ id }) => !only || only.project === id)
          .map(({ id, name, isPaused, floor, demo, alerts }) => ({
            id,
            name,
            isPaused,
            floor,
            demo,
            ...(alerts ? { timeZone: alerts.timeZone } : {}),
          })),
        ...(reader === 'records' && mistyped[0] ? { unknown: mistyped } : {}),
      },
      { headers: { 'Cache-Control': 'private, no-cache' } },
    )
  })

  app.get('/surveys', requires('results'), ({ req }) =>
    answer(req.raw, surveysParameters, async (project, _, isPublished) => {
      const only = (await readerOf(req.raw))?.only?.survey
      const surveys = isPublished
        ? (await store.publishedSurveys(project.id)).map(({ lastDay, ...row }) => ({
            ...row,
            lastAt: `${lastDay}T23:59:59.999Z`,
          }))
        : (await store.surveys(project.id)).map(({ lastAt, ...row }) => ({
            ...row,
            lastAt: new Date(lastAt).toISOString(),
          }))
      return { surveys: surveys.filter(({ survey }) => only === undefined || survey === only) }
    }),
  )

  app.get('/results', requires('results'), ({ req }) =>
    answer(req.raw, resultsParameters, async (project, { survey, pool, composite, ...window }, isPublished) => {
      const query = {
        ...window,
        project: project.id,
        survey: survey.id,
        version: survey.version,
        pool: pool === 'soft',
        composite: composite === 'people',
        today: today(),
      }
      if (isPublished) return scorePublished(store, query, project.floor)
      const results = await scoreSurvey(store, query)
      return { ...results, reasons: await nameReasons(results.reasons ?? [], project, survey.id) }
    }),
  )

  app.get('/segments', requires('records'), ({ req }) =>
    answer(req.raw, segmentsParameters, (project, { survey, by, pool, from, to }) =>
      scoreSegments(store, {
        project: project.id,
        survey: survey.id,
        version: survey.version,
        dimension: by,
        from,
        to,
        pool: pool === 'soft',
        today: today(),
      }),
    ),
  )

  app.get('/dimensions', requires('records'), ({ req }) =>
    answer(req.raw, dimensionsParameters, async (project, { survey }) => ({
      dimensions: await store.dimensions(project.id, survey.id),
    })),
  )

  app.get('/reasons', requires('records'), ({ req }) =>
    answer(req.raw, reasonsParameters, async (project, { survey, pool, from, to }) => ({
      reasons: await scoreReasons(store, {
        project: project.id,
        survey: survey.id,
        version: survey.version,
        from,
        to,
        pool: pool === 'soft',
        today: today(),
      }),
    })),
  )

  app.get('/trend', requires('results'), ({ req }) =>
    answer(req.raw, trendParameters, (project, { survey, pool, ...window }, isPublished) => {
      const query = {
        ...window,
        project: project.id,
        survey: survey.id,
        version: survey.version,
        pool: pool === 'soft',
        today: today(),
      }
      return isPublished ? trendPublished(store, query) : trendSurvey(store, query)
    }),
  )

  app.get('/overview', requires('results'), ({ req }) =>
    answer(req.raw, overviewParameters, async (project, { pool, ...window }, isPublished) => {
      const only = (await readerOf(req.raw))?.only?.survey
      return overviewOf(store, {
        ...window,
        project: project.id,
        pool: pool === 'soft',
        today: today(),
        isPublished,
        only,
      })
    }),
  )

  app.get('/comments', requires('records'), ({ req }) =>
    answer(req.raw, commentsParameters, (project, { survey, ...query }) =>
      listComments(store, { ...query, project: project.id, survey: survey.id, version: survey.version }),
    ),
  )

  async function answer<T extends AnyParameters>(
    request: Request,
    schema: v.GenericSchema<unknown, T>,
    body: (project: Project, parameters: T, isPublished: boolean) => Promise<unknown>,
  ): Promise<Response> {
    const parameters = readParameters(new URL(request.url), schema)
    if ('error' in parameters) return sendProblem(400, parameters)
    const { value } = parameters
    const project = projects.get(value.project)
    if (!project) return unknownProject(value.project)
    const isPublished = await sight.isPublished(request, project)
    const forbidden = isPublished && (['composite', 'where'] as const).find((name) => value[name] !== undefined)
    if (forbidden) {
      const message = `\`${forbidden}\` tells of single answers or few, which needs a token with the scope \`records\`.`
      return sendProblem(403, { error: 'forbidden', parameter: forbidden, message })
    }
    const missing = await missingOf(project, value)
    if (missing) return sendProblem(400, missing)
    const state = await sight.stateOf(project, isPublished)
    const only = (await readerOf(request))?.only ?? null
    const { pathname, search } = new URL(request.url)
    const question = JSON.stringify([pathname, search, isPublished, only])
    return sendJson(request, [...state, only], () => takeTurn(question, () => body(project, value, isPublished)))
  }

  async function missingOf(
    project: Project,
    { survey, by, where }: AnyParameters,
  ): Promise<ParameterError | undefined> {
    const asked = where ?? (by === undefined ? undefined : { dimension: by })
    if (!survey || !asked) return undefined
    return findMissingSegment(store, project, { survey: survey.id, parameter: where ? 'where' : 'by', asked })
  }

  // Whoever may only publish has to know of which projects.
  async function seesProjects(context: Context, next: Next): Promise<Response | undefined> {
    const reader = await readerOf(context.req.raw)
    if (!reader || !covers(reader, 'publish')) return (await requires('results')(context, next)) ?? undefined
    await next()
    return undefined
  }

  function today(): string {
    return utcDay(now())
  }

  return app
}
