import { Hono } from 'hono'
import * as v from 'valibot'
import { parameterSchemas } from '../http/parameter-schemas.js'
import { readBodyOf } from '../http/read-body-of.js'
import { readParameters } from '../http/read-parameters.js'
import { sendProblem } from '../http/send-problem.js'
import { type CommentState, commentStates } from '../storage/comment-state.js'
import type { ResultsRoutesOptions } from './results-routes.js'
import { unknownProject } from './sight.js'

/** The search parameters of `PUT /comments/state`, and its body. */
export const markSchemas: {
  readonly parameters: v.GenericSchema<unknown, { readonly project: string; readonly id: string }>
  readonly body: v.GenericSchema<unknown, { readonly state: CommentState }>
} = {
  parameters: v.strictObject({
    project: parameterSchemas.project,
    id: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,64}$/, 'must be the id of a response')),
  }),
  body: v.strictObject({ state: v.picklist(commentStates, `must be ${commentStates.join(', ')}`) }),
}

/** `PUT /comments/state?project=&id=` with `{"state": "done"}`: what a reader of records says of a comment; the last one wins. */
export function commentStateRoutes({
  store,
  projects,
  now,
  requires,
}: Pick<ResultsRoutesOptions, 'store' | 'projects' | 'now' | 'requires'>): Hono {
  return new Hono().put('/comments/state', requires('records'), async ({ req }) => {
    const asked = readParameters(new URL(req.url), markSchemas.parameters)
    if ('error' in asked) return sendProblem(400, asked)
    const { project, id } = asked.value
    if (!projects.has(project)) return unknownProject(project)
    const read = await readBodyOf(req.raw, markSchemas.body, '{"state": "done"}')
    if ('error' in read) return sendProblem(read.error === 'too_large' ? 413 : 400, read)
    const { state } = read.value
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
