import { Hono, type MiddlewareHandler } from 'hono'
import * as v from 'valibot'
import { parameterSchemas } from '../http/parameter-schemas.js'
import { readParameters } from '../http/read-parameters.js'
import type { Scope } from '../http/scope.js'
import { sendProblem } from '../http/send-problem.js'
import type { ContactQuery, Store } from '../storage/store.js'

/** What the list of contacts needs. */
export interface ContactRoutesOptions {
  readonly store: Pick<Store, 'contacts'>
  readonly projects: ReadonlyMap<string, unknown>
  /** Lets only readers of a scope pass. */
  readonly requires: (scope: Scope) => MiddlewareHandler
}

/** `limit` is 1–100, 20 by default; `before` is the `next` of the page before. */
export const contactsParameters: v.GenericSchema<unknown, ContactQuery> = v.strictObject({
  project: parameterSchemas.project,
  limit: v.optional(parameterSchemas.limit, '20'),
  before: v.optional(parameterSchemas.cursor),
})

/** `GET /contacts`: those who want to be contacted, newest first, for readers of records. Comments do not stand in it. */
export function contactRoutes({ store, projects, requires }: ContactRoutesOptions): Hono {
  const app = new Hono()
  app.get('/contacts', requires('records'), async ({ req }) => {
    const parameters = readParameters(new URL(req.raw.url), contactsParameters)
    if ('error' in parameters) return sendProblem(400, parameters)
    const query = parameters.value
    if (!projects.has(query.project)) {
      const message = `\`project\` must be one the collector serves, got "${query.project}"`
      return sendProblem(404, { error: 'unknown_project', parameter: 'project', message })
    }
    const rows = await store.contacts(query)
    const last = rows.length === query.limit ? rows.at(-1) : undefined
    return Response.json(
      {
        contacts: rows.map(({ at, ...row }) => ({ ...row, at: new Date(at).toISOString() })),
        next: last ? `${last.at}_${last.id}` : null,
      },
      { headers: { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' } },
    )
  })
  return app
}
