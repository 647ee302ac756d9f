import { Hono, type MiddlewareHandler } from 'hono'
import type { ReaderCheck } from '../http/create-reader-check.js'
import { readParameters } from '../http/read-parameters.js'
import type { Scope } from '../http/scope.js'
import { sendProblem } from '../http/send-problem.js'
import type { Project } from '../projects/project.js'
import type { Store } from '../storage/store.js'
import type { RecordSelector } from '../storage/stored-record.js'
import { recordParameters } from './record-parameters.js'

/** What the endpoints for single records need. `now` is epoch ms. */
export interface RecordRoutesOptions {
  readonly store: Store
  readonly projects: ReadonlyMap<string, Project>
  readonly now: () => number
  /** Lets only readers of a scope pass. */
  readonly requires: (scope: Scope) => MiddlewareHandler
  readonly readerOf: ReaderCheck
}

const headers = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' }

// There is one for each survey.
const mostInvitations = 1000

/**
 * `GET /records` exports and `DELETE /records` erases what is known about one `subject` or one response `id`. For readers
 * of records. What is exported holds the contact that the person has left, beside the record.
 */
export function recordRoutes({ store, projects, now, requires, readerOf }: RecordRoutesOptions): Hono {
  const app = new Hono()

  app.get('/records', requires('records'), ({ req }) =>
    answer(req.raw, async (selector, who) => {
      const records = await store.find(selector)
      const by = 'id' in selector ? `by the id ${selector.id}` : 'by subject'
      const detail = `${by}, ${records.length} records`
      await store.note({ project: selector.project, at: now(), who, what: 'records.exported', detail })
      // What became of a subject is known by the subject alone.
      const outcomes = 'subject' in selector ? await store.outcomesOf(selector.project, selector.subject) : []
      const invited = 'subject' in selector ? await store.invitations({ ...selector, limit: mostInvitations }) : []
      return {
        ...(invited.length > 0 ? { invitations: invited.map(({ project: _, ...invitation }) => invitation) } : {}),
        ...(outcomes.length > 0 ? { outcomes: outcomes.map(({ project: _, ...outcome }) => outcome) } : {}),
        records: records.map(({ id, status, body, receivedAt, contact }) => ({
          id,
          status,
          receivedAt: new Date(receivedAt).toISOString(),
          record: status === 'unreadable' ? body : JSON.parse(body),
          ...(contact && { contact }),
        })),
      }
    }),
  )

  app.delete('/records', requires('records'), ({ req }) =>
    answer(req.raw, async (selector, who) => ({
      erased: await store.erase(selector, {
        now: now(),
        who,
        floor: projects.get(selector.project)?.floor ?? 1,
        tells: projects.get(selector.project)?.webhook?.kinds.includes('erased') ?? false,
      }),
    })),
  )

  async function answer(
    request: Request,
    body: (selector: RecordSelector, who: string) => Promise<unknown>,
  ): Promise<Response> {
    const parameters = readParameters(new URL(request.url), recordParameters)
    if ('error' in parameters) return sendProblem(400, parameters)
    const { project, id, subject } = parameters.value
    if (!projects.has(project)) {
      const message = `\`project\` must be one the collector serves, got "${project}"`
      return sendProblem(404, { error: 'unknown_project', parameter: 'project', message })
    }
    const selector = id === undefined ? { project, subject: subject ?? '' } : { project, id }
    return Response.json(await body(selector, (await readerOf(request))?.name ?? ''), { headers })
  }

  return app
}
