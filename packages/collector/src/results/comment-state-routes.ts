import { Hono } from 'hono'
import * as v from 'valibot'
import { parameterSchemas } from '../http/parameter-schemas.js'
import { readBodyOf } from '../http/read-body-of.js'
import { readParameters } from '../http/read-parameters.js'
import { sendProblem } from '../http/send-problem.js'
import { commentStates } from '../storage/comment-state.js'
import type { ResultsRoutesOptions } from './results-routes.js'
import { unknownProject } from './sight.js'

const markParameters = v.strictObject({
  project: parameterSchemas.project,
  id: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,64}$/, 'must be the id of a response')),
})
const markBody = v.strictObject({
  state: v.picklist(commentStates, `must be ${commentStates.join(', ')}`),
})

/** `PUT /comments/state?project=&id=` with `{"state": "done"}`: what a reader of records says of a comment; the last one wins. */
export function commentStateRoutes({
  store,
  projects,
  now,
  requires,
}: Pick<ResultsRoutesOptions, 'store' | 'projects' | 'now' | 'requires'>): Hono {
  return new Hono().put('/comments/state', requires('records'), async ({ req }) => {
    const parameters = readParameters(new URL(req.url), markParameters)
    if ('error' in parameters) return sendProblem(400, parameters)
    const { project, id } = parameters.value
    if (!projects.has(project)) return unknownProject(project)
    const body = await readBodyOf(req.raw, markBody, '{"state": "done"}')
    if ('error' in body) return sendProblem(body.error === 'too_large' ? 413 : 400, body)
    const { state } = body.value
    if (!(await store.markComment({ project, id, state, at: now() }))) {
      const message = `\`id\` must be that of a response with a comment, got "${id}"`
      return sendProblem(404, { error: 'unknown_comment', parameter: 'id', message })
    }
    return Response.json(
      { id, state },
      { headers: { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' } },
    )
  })
}
