import { Hono, type MiddlewareHandler } from 'hono'
import * as v from 'valibot'
import type { ReaderCheck } from '../http/create-reader-check.js'
import { parameterSchemas } from '../http/parameter-schemas.js'
import { readParameters } from '../http/read-parameters.js'
import type { Scope } from '../http/scope.js'
import { sendProblem } from '../http/send-problem.js'
import type { ProjectRegistry } from '../projects/create-project-registry.js'
import type { Store } from '../storage/store.js'

/** What pausing a survey needs. `now` is epoch ms. */
export interface PauseRoutesOptions {
  readonly store: Pick<Store, 'changeProject' | 'note'>
  readonly registry: ProjectRegistry
  readonly now: () => number
  /** Lets only readers of a scope pass. */
  readonly requires: (scope: Scope) => MiddlewareHandler
  readonly readerOf: ReaderCheck
}

/** The search parameters of `/v1/pauses`. */
export const pauseParameters: v.GenericSchema<unknown, { readonly project: string; readonly survey: string }> =
  v.strictObject({
    project: parameterSchemas.project,
    survey: v.pipe(v.string(), v.regex(/^[\w.-]{1,64}$/, 'must be the id of a survey')),
  })
const headers = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' }
/** Each is an id that somebody has typed. */
const mostPaused = 500

/**
 * `PUT /pauses` pauses a survey and `DELETE /pauses` lets it ask again, for readers with the scope `publish`: also one that is
 * declared on the page, of which the collector knows nothing but the id. Answers that come all the same are taken.
 */
export function pauseRoutes({ store, registry, now, requires, readerOf }: PauseRoutesOptions): Hono {
  const app = new Hono()

  app.put('/pauses', requires('publish'), ({ req }) => change(req.raw, true))
  app.delete('/pauses', requires('publish'), ({ req }) => change(req.raw, false))

  async function change(request: Request, isPaused: boolean): Promise<Response> {
    const read = readParameters(new URL(request.url), pauseParameters)
    if ('error' in read) return sendProblem(400, read)
    const { project, survey } = read.value
    const known = registry.projects.get(project)
    if (!known) {
      const message = `\`project\` must be one the collector serves, got "${project}"`
      return sendProblem(404, { error: 'unknown_project', parameter: 'project', message })
    }
    if (isPaused && known.paused.size >= mostPaused) {
      return sendProblem(409, { error: 'too_many', message: `At most ${mostPaused} surveys can be paused.` })
    }
    let hasChanged = false
    const { pausedSurveys } = await store.changeProject(project, (before) => {
      hasChanged = before.pausedSurveys.includes(survey) !== isPaused
      const others = before.pausedSurveys.filter((one) => one !== survey)
      return { ...before, pausedSurveys: isPaused ? [...others, survey].sort() : others }
    })
    await registry.refresh(0)
    if (hasChanged) {
      const who = (await readerOf(request))?.name ?? ''
      await store.note({ project, at: now(), who, what: isPaused ? 'survey.paused' : 'survey.resumed', detail: survey })
    }
    return Response.json({ project, paused: pausedSurveys }, { headers })
  }

  return app
}
