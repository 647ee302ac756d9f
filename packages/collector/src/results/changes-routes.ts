import { createHash } from 'node:crypto'
import { Hono } from 'hono'
import * as v from 'valibot'
import { parameterSchemas } from '../http/parameter-schemas.js'
import { readParameters } from '../http/read-parameters.js'
import { sendProblem } from '../http/send-problem.js'
import { utcDay } from '../publishing/days.js'
import type { ResultsRoutesOptions } from './results-routes.js'
import { createSight, unknownProject } from './sight.js'
import { createChangeWatch } from './watch-changes.js'

interface ChangesParameters {
  readonly project: string
  readonly since?: string | undefined
}

/** The search parameters of `GET /v1/changes`. */
export const changesParameters: v.GenericSchema<unknown, ChangesParameters> = v.strictObject({
  project: parameterSchemas.project,
  since: v.optional(
    v.pipe(v.string(), v.maxLength(64, 'must be shorter'), v.description('The `revision` of the answer before.')),
  ),
})

/** The same as of the results, and what ends every wait. */
export interface ChangesRoutesOptions
  extends Pick<ResultsRoutesOptions, 'store' | 'projects' | 'now' | 'requires' | 'readerOf'> {
  readonly stopping?: AbortSignal | undefined
}

/**
 * `GET /changes`: the revision of what the reader sees of a project, told as soon as it is another than `since`, or after 25 seconds.
 * So viewers need not ask for everything again and again.
 */
export function changesRoutes({ store, projects, now, requires, readerOf, stopping }: ChangesRoutesOptions): Hono {
  const sight = createSight({ store, readerOf, today: () => utcDay(now()) })
  const watch = createChangeWatch({ stopping })
  return new Hono().get('/changes', requires('results'), async ({ req }) => {
    const parameters = readParameters(new URL(req.url), changesParameters)
    if ('error' in parameters) return sendProblem(400, parameters)
    const { project: id, since } = parameters.value
    if (!projects.has(id)) return unknownProject(id)
    const read = async (): Promise<string> => {
      // Its rules may have changed while somebody waits, or there is no such project any more.
      const project = projects.get(id)
      const state = project ? await sight.stateOf(project, await sight.isPublished(req.raw, project)) : []
      return createHash('sha256').update(JSON.stringify(state)).digest('base64url').slice(0, 22)
    }
    const key = `${await sight.of(req.raw)} ${id}`
    const revision = await watch({ key, since, read, signal: req.raw.signal })
    return Response.json({ revision }, { headers: { 'Cache-Control': 'no-store' } })
  })
}
