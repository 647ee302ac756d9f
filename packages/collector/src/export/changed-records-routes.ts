import { Hono, type MiddlewareHandler } from 'hono'
import type { ReaderCheck } from '../http/create-reader-check.js'
import { readParameters } from '../http/read-parameters.js'
import type { Scope } from '../http/scope.js'
import { sendProblem } from '../http/send-problem.js'
import type { Change } from '../storage/change.js'
import type { Store } from '../storage/store.js'
import { changedRecordsParameters } from './changed-records-parameters.js'
import { wireRecord } from './wire-record.js'

/** What reading changes needs. `now` is epoch ms. */
export interface ChangedRecordsRoutesOptions {
  readonly store: Pick<Store, 'changes' | 'findPlace' | 'note'>
  readonly projects: ReadonlyMap<string, unknown>
  readonly now: () => number
  /** Lets only readers of a scope pass. */
  readonly requires: (scope: Scope) => MiddlewareHandler
  readonly readerOf: ReaderCheck
}

const headers = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' }

/**
 * `GET /records` without a subject and an id: all records of a project in the order in which they changed, for connectors that
 * come again with the `cursor` of the answer before. NDJSON for those who accept `application/x-ndjson`, with the cursor
 * in the header `Easekit-Cursor`; else JSON.
 */
export function changedRecordsRoutes({ store, projects, now, requires, readerOf }: ChangedRecordsRoutesOptions): Hono {
  const app = new Hono()
  app.get('/records', requires('records'), async ({ req }, next) => {
    const url = new URL(req.raw.url)
    // Those of a person are another address's business.
    if (url.searchParams.has('subject') || url.searchParams.has('id')) return next()
    const parameters = readParameters(url, changedRecordsParameters)
    if ('error' in parameters) return sendProblem(400, parameters)
    const { project, limit, cursor, updated_since } = parameters.value
    if (!projects.has(project)) {
      const message = `\`project\` must be one the collector serves, got "${project}"`
      return sendProblem(404, { error: 'unknown_project', parameter: 'project', message })
    }
    const after = cursor ?? (await store.findPlace(project, updated_since))
    const { changes, place } = await store.changes({ project, after, limit })
    const reached = `${place.change}_${place.id}`
    if (changes.length > 0) {
      const who = (await readerOf(req.raw))?.name ?? ''
      const detail = `${changes.length} changes, up to ${reached}`
      await store.note({ project, at: now(), who, what: 'records.exported', detail })
    }
    const records = changes.map(toListed)
    if (!/\bapplication\/x-ndjson\b/.test(req.header('Accept') ?? ''))
      return Response.json({ records, cursor: reached }, { headers })
    const lines = records.map((record) => `${JSON.stringify(record)}\n`).join('')
    return new Response(lines, {
      headers: { ...headers, 'Content-Type': 'application/x-ndjson', 'Easekit-Cursor': reached },
    })
  })
  return app
}

function toListed({ id, rev, done, body, changedAt }: Change): object {
  const at = new Date(changedAt).toISOString()
  if (body === undefined) return { id, status: 'erased', changedAt: at }
  return { id, status: 'stored', rev, done, changedAt: at, record: wireRecord(body, done) }
}
