import { Hono, type MiddlewareHandler } from 'hono'
import * as v from 'valibot'
import type { ReaderCheck } from '../http/create-reader-check.js'
import { parameterSchemas } from '../http/parameter-schemas.js'
import { readParameters } from '../http/read-parameters.js'
import type { Scope } from '../http/scope.js'
import { sendProblem } from '../http/send-problem.js'
import { wholeNumber } from '../http/whole-number.js'
import type { AccessStore } from '../storage/access-store.js'
import type { OutcomeStore } from '../storage/outcome-store.js'
import type { Store } from '../storage/store.js'
import { decodeBody } from '../wire/decode-body.js'
import { readBody } from '../wire/read-body.js'
import { readOutcomes } from './read-outcomes.js'
import { scoreLoyalty } from './score-loyalty.js'

/** What the endpoints for outcomes need. `now` is epoch ms. */
export interface OutcomeRoutesOptions {
  readonly store: OutcomeStore & Pick<Store, 'series'> & Pick<AccessStore, 'note'>
  readonly projects: ReadonlyMap<string, unknown>
  readonly now: () => number
  /** Lets only readers of a scope pass. */
  readonly requires: (scope: Scope) => MiddlewareHandler
  readonly readerOf: ReaderCheck
}

const headers = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' }
const largestBody = 5_000_000
const dayMs = 86_400_000

const loyaltyParameters = v.strictObject({
  project: parameterSchemas.project,
  survey: parameterSchemas.survey,
  kind: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,63}$/, 'must be a word such as "repeat-order"')),
  within: v.optional(wholeNumber(1, 1095, 'days'), '90'),
})

const oneProject = v.strictObject({ project: parameterSchemas.project })

/** What the addresses take, for the document of the API. */
export const outcomeSchemas: Readonly<Record<'added' | 'kinds' | 'loyalty', v.GenericSchema>> = {
  added: oneProject,
  kinds: oneProject,
  loyalty: loyaltyParameters,
}

const note =
  'Those who found it easy may differ from those who found it hard in much else: this shows what goes together, not what causes it.'

/**
 * `POST /outcomes?project=` takes what became of subjects, for tokens of the scope `import`: a JSON array, or an object a line.
 * `GET /outcomes/kinds` lists what kinds there are, and `GET /loyalty` holds answers beside one, for readers of records.
 */
export function outcomeRoutes({ store, projects, now, requires, readerOf }: OutcomeRoutesOptions): Hono {
  const app = new Hono()

  app.post('/outcomes', requires('import'), async ({ req }) => {
    const parameters = read(req.raw, oneProject)
    if ('refusal' in parameters) return parameters.refusal
    const { project } = parameters.value
    const { bytes, complete } = await readBody(req.raw, largestBody)
    if (!complete)
      return sendProblem(413, { error: 'too_large', message: `The body must have ${largestBody} bytes at most.` })
    const decoded = decodeBody(bytes)
    const sent = decoded.type === 'text' ? readOutcomes(decoded.text) : { message: 'The body must be UTF-8.' }
    if ('message' in sent) return sendProblem(400, { error: 'invalid_body', message: sent.message })
    const receivedAt = now()
    const added = await store.addOutcomes(sent.outcomes.map((outcome) => ({ ...outcome, project, receivedAt })))
    const who = (await readerOf(req.raw))?.name ?? ''
    await store.note({ project, at: receivedAt, who, what: 'outcomes.added', detail: `${added} outcomes` })
    return Response.json({ added, known: sent.outcomes.length - added }, { headers })
  })

  app.get('/outcomes/kinds', requires('records'), async ({ req }) => {
    const parameters = read(req.raw, oneProject)
    if ('refusal' in parameters) return parameters.refusal
    return Response.json({ kinds: await store.outcomeKinds(parameters.value.project) }, { headers })
  })

  app.get('/loyalty', requires('records'), async ({ req }) => {
    const parameters = read(req.raw, loyaltyParameters)
    if ('refusal' in parameters) return parameters.refusal
    const { project, survey, kind, within } = parameters.value
    const withinMs = within * dayMs
    const until = now() - withinMs
    const query = { project, survey: survey.id, version: survey.version, kind, withinMs, until }
    const series = await scoreLoyalty(store, query)
    return Response.json({ kind, within, until: new Date(until).toISOString(), note, series }, { headers })
  })

  function read<T extends { readonly project: string }>(
    request: Request,
    schema: v.GenericSchema<unknown, T>,
  ): { readonly value: T } | { readonly refusal: Response } {
    const parameters = readParameters(new URL(request.url), schema)
    if ('error' in parameters) return { refusal: sendProblem(400, parameters) }
    const { project } = parameters.value
    if (projects.has(project)) return parameters
    const message = `\`project\` must be one the collector serves, got "${project}"`
    return { refusal: sendProblem(404, { error: 'unknown_project', parameter: 'project', message }) }
  }

  return app
}
