import { Hono } from 'hono'
import * as v from 'valibot'
import { exactTime } from '../http/exact-time.js'
import { parameterSchemas } from '../http/parameter-schemas.js'
import { readParameters } from '../http/read-parameters.js'
import { sendProblem } from '../http/send-problem.js'
import type { RecordRoutesOptions } from './record-routes.js'

const headers = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' }
const time = exactTime(
  'must be a time such as 2026-03-10T12:00:00Z, or a day',
  'A time of arrival with its zone, or a UTC day; `until` itself is left out.',
)
const origin = v.pipe(
  v.string(),
  v.check(
    (text) => URL.canParse(text) && new URL(text).origin === text,
    'must be an origin such as https://shop.example',
  ),
  v.metadata({
    format: 'uri',
    description: 'Origin of the page that was answered on, such as `https://shop.example`.',
  }),
)
const name = v.pipe(v.string(), v.minLength(1, 'must not be empty'), v.maxLength(128, 'must be shorter'))
const alike = {
  project: parameterSchemas.project,
  survey: v.optional(name),
  series: v.optional(name),
  origin: v.optional(origin),
}
const listed = v.strictObject({
  ...alike,
  from: v.optional(time),
  until: v.optional(time),
  limit: v.optional(parameterSchemas.limit, '100'),
  after: v.optional(parameterSchemas.cursor),
})
// Without both ends somebody who has left one out would lose everything.
const unwanted = v.pipe(
  v.strictObject({ ...alike, from: time, until: time }),
  v.forward(
    v.partialCheck([['from'], ['until']], ({ from, until }) => from <= until, 'must not be before `from`'),
    ['until'],
  ),
)

/** What the addresses take, for the document of the API. */
export const matchingSchemas: Readonly<Record<'listed' | 'erased', v.GenericSchema>> = { listed, erased: unwanted }

/**
 * `GET /records/matching` lists where and when records came from, and `DELETE` erases them with their counts: by time of arrival,
 * survey, series and origin of the page. For readers of records, to find and remove forged ones.
 */
export function matchingRoutes({ store, projects, now, requires, readerOf }: RecordRoutesOptions): Hono {
  const app = new Hono()

  app.get('/records/matching', requires('records'), async ({ req }) => {
    const parameters = readParameters(new URL(req.url), listed)
    if ('error' in parameters) return sendProblem(400, parameters)
    const { value } = parameters
    if (!projects.has(value.project)) return sendProblem(404, unknown(value.project))
    const { records, last } = await store.match(value)
    const shown = records.map((one) => ({ ...one, receivedAt: new Date(one.receivedAt).toISOString() }))
    return Response.json({ records: shown, next: last ? `${last.at}_${last.id}` : null }, { headers })
  })

  app.delete('/records/matching', requires('records'), async ({ req }) => {
    const parameters = readParameters(new URL(req.url), unwanted)
    if ('error' in parameters) return sendProblem(400, parameters)
    const { value } = parameters
    const project = projects.get(value.project)
    if (!project) return sendProblem(404, unknown(value.project))
    const erased = await store.eraseMatching(value, {
      now: now(),
      who: (await readerOf(req.raw))?.name ?? '',
      floor: project.floor,
      tells: project.webhook?.kinds.includes('erased') ?? false,
    })
    return Response.json({ erased }, { headers })
  })

  return app
}

const unknown = (project: string) => ({
  error: 'unknown_project',
  parameter: 'project',
  message: `\`project\` must be one the collector serves, got "${project}"`,
})
