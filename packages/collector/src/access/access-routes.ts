import { EaseKitError } from '@easekit/scales'
import { Hono, type MiddlewareHandler } from 'hono'
import * as v from 'valibot'
import type { ReaderCheck } from '../http/create-reader-check.js'
import { parameterSchemas } from '../http/parameter-schemas.js'
import { readBodyOf } from '../http/read-body-of.js'
import { readParameters } from '../http/read-parameters.js'
import type { Scope } from '../http/scope.js'
import { sendProblem } from '../http/send-problem.js'
import type { AccessStore } from '../storage/access-store.js'
import { makeToken } from './make-token.js'
import { revokeToken } from './revoke-token.js'

/** What the endpoints for tokens and the audit log need. `now` is epoch ms. */
export interface AccessRoutesOptions {
  readonly store: AccessStore
  readonly now: () => number
  /** Lets only readers of a scope pass. */
  readonly requires: (scope: Scope) => MiddlewareHandler
  readonly readerOf: ReaderCheck
}

const headers = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' }

const auditParameters = v.strictObject({
  project: v.optional(parameterSchemas.project),
  limit: v.optional(parameterSchemas.limit, '20'),
  before: v.optional(parameterSchemas.cursor),
})
const wantedToken = v.strictObject({ name: v.string(), scopes: v.array(v.string()) })
const oneToken = v.strictObject({ name: v.string() })

/** What the addresses take, for the document of the API. */
export const accessSchemas: Readonly<Record<'audit' | 'made' | 'revoked', v.GenericSchema>> = {
  audit: auditParameters,
  made: wantedToken,
  revoked: oneToken,
}

/**
 * `GET`, `POST` and `DELETE /tokens`: who may read what, `GET /audit`: who did what with the data; for the owner. A secret is shown once, by the answer
 * that made it. Without a project, the log is of what concerns all of them.
 */
export function accessRoutes({ store, now, requires, readerOf }: AccessRoutesOptions): Hono {
  const app = new Hono()
  const nameOf = async (request: Request): Promise<string> => (await readerOf(request))?.name ?? ''

  app.get('/tokens', requires('admin'), async () => {
    const tokens = (await store.tokens()).map(({ name, scopes, createdAt }) => ({
      name,
      scopes,
      createdAt: new Date(createdAt).toISOString(),
    }))
    return Response.json({ tokens }, { headers })
  })

  app.post('/tokens', requires('admin'), async ({ req }) => {
    const body = await readBodyOf(req.raw, wantedToken, '{"name": "report", "scopes": ["results"]}')
    if ('error' in body) return sendProblem(400, body)
    const { name, scopes } = body.value
    try {
      const token = await makeToken(store, { name, scopes, who: await nameOf(req.raw), now: now() })
      return Response.json({ name, scopes, token }, { status: 201, headers })
    } catch (error) {
      if (!(error instanceof EaseKitError)) throw error
      return sendProblem(400, { error: 'invalid_body', message: error.message })
    }
  })

  app.delete('/tokens', requires('admin'), async ({ req }) => {
    const parameters = readParameters(new URL(req.url), oneToken)
    if ('error' in parameters) return sendProblem(400, parameters)
    const { name } = parameters.value
    if (await revokeToken(store, { name, who: await nameOf(req.raw), now: now() }))
      return Response.json({ revoked: name }, { headers })
    return sendProblem(404, { error: 'not_found', parameter: 'name', message: 'No token has this name.' })
  })

  app.get('/audit', requires('admin'), async ({ req }) => {
    const parameters = readParameters(new URL(req.url), auditParameters)
    if ('error' in parameters) return sendProblem(400, parameters)
    const { project = '', ...query } = parameters.value
    const rows = await store.audit({ ...query, project })
    const last = rows.length === query.limit ? rows.at(-1) : undefined
    const entries = rows.map(({ at, who, what, detail }) => ({ at: new Date(at).toISOString(), who, what, detail }))
    return Response.json({ entries, next: last ? `${last.at}_${last.id}` : null }, { headers })
  })

  return app
}
