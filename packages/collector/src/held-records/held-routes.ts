import { Hono, type MiddlewareHandler } from 'hono'
import * as v from 'valibot'
import type { ReaderCheck } from '../http/create-reader-check.js'
import { parameterSchemas } from '../http/parameter-schemas.js'
import { readParameters } from '../http/read-parameters.js'
import type { Scope } from '../http/scope.js'
import { sendJson } from '../http/send-json.js'
import { sendProblem } from '../http/send-problem.js'
import { mostHeld } from './most-held.js'
import { type ReplayOptions, replayHeld } from './replay-held.js'

/** A held record as it is listed. `receivedAt` is ISO 8601 UTC. */
export interface HeldRecord {
  readonly id: string
  readonly rev: number
  readonly reason: string
  readonly receivedAt: string
}

/**
 * The newest held records of a project, and how many it has. `full` names the declared surveys of which no more is held, with `''` for
 * all others together: what comes beyond is refused and waits on the devices.
 */
export interface Held {
  readonly count: number
  readonly full: readonly string[]
  readonly records: readonly HeldRecord[]
}

/** The search parameters of `/v1/held`. */
export const heldParameters: v.GenericSchema<unknown, { readonly project: string; readonly limit: number }> =
  v.strictObject({
    project: parameterSchemas.project,
    limit: v.optional(parameterSchemas.limit, '20'),
  })

/** What the endpoints for held records need. */
export interface HeldRoutesOptions extends ReplayOptions {
  /** Lets only readers of a scope pass. */
  readonly requires: (scope: Scope) => MiddlewareHandler
  readonly readerOf: ReaderCheck
  /** Epoch ms. */
  readonly now: () => number
}

/**
 * `GET /held` lists the records that could not be counted, with the reason; `POST /held` tries them again. For readers of
 * records.
 */
export function heldRoutes(options: HeldRoutesOptions): Hono {
  const app = new Hono()
  const { store, projects, requires, readerOf, now } = options

  app.get('/held', requires('records'), ({ req }) =>
    withProject(req.raw, async (project, limit) =>
      sendJson(req.raw, [await store.revision(project)], async (): Promise<Held> => {
        const { count, letters } = await store.letters({ project, limit })
        const records = letters.map(({ id, rev, reason, receivedAt }) => ({
          id,
          rev,
          reason,
          receivedAt: new Date(receivedAt).toISOString(),
        }))
        const weights = await store.heldWeights(project)
        const full = [...weights].flatMap(([survey, weight]) => (weight >= mostHeld ? survey : []))
        return { count, full, records }
      }),
    ),
  )

  app.post('/held', requires('records'), ({ req }) =>
    withProject(req.raw, async (project) => {
      const done = await replayHeld(project, options)
      const who = (await readerOf(req.raw))?.name ?? ''
      await store.note({ project, at: now(), who, what: 'held.replayed', detail: `${done.replayed} records` })
      return Response.json(done, { headers: noStore })
    }),
  )

  async function withProject(
    request: Request,
    answer: (project: string, limit: number) => Promise<Response>,
  ): Promise<Response> {
    const read = readParameters(new URL(request.url), heldParameters)
    if ('error' in read) return sendProblem(400, read)
    const { project, limit } = read.value
    if (projects.has(project)) return answer(project, limit)
    const message = `\`project\` must be one the collector serves, got "${project}"`
    return sendProblem(404, { error: 'unknown_project', parameter: 'project', message })
  }

  return app
}

const noStore = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' }
