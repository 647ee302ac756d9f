import { EaseKitError } from '@easekit/scales'
import { Hono, type MiddlewareHandler } from 'hono'
import * as v from 'valibot'
import type { ReaderCheck } from '../http/create-reader-check.js'
import { parameterSchemas } from '../http/parameter-schemas.js'
import { readBodyOf } from '../http/read-body-of.js'
import { readParameters } from '../http/read-parameters.js'
import type { Scope } from '../http/scope.js'
import { sendProblem } from '../http/send-problem.js'
import { surveyId } from '../projects/survey-id.js'
import type { AccessStore } from '../storage/access-store.js'
import type { LinkStore } from '../storage/link-store.js'
import { makeLink } from './make-link.js'

/** What the endpoints for links need. `now` is epoch ms. */
export interface LinkRoutesOptions {
  readonly store: LinkStore & Pick<AccessStore, 'note'>
  readonly projects: ReadonlyMap<string, unknown>
  readonly now: () => number
  /** Lets only readers of a scope pass. */
  readonly requires: (scope: Scope) => MiddlewareHandler
  readonly readerOf: ReaderCheck
}

/** A link as the API lists it. Times are ISO 8601. */
export interface ListedLink {
  readonly name: string
  readonly survey: string | null
  readonly createdAt: string
  readonly endsAt: string
  readonly hasEnded: boolean
}

const headers = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' }
const wantedLink = v.strictObject({
  name: v.string(),
  project: v.string(),
  survey: v.optional(surveyId),
  days: v.optional(v.number(), 30),
})
const oneProject = v.strictObject({ project: parameterSchemas.project })
const oneLink = v.strictObject({ project: parameterSchemas.project, name: v.string() })

/** What the addresses take, for the document of the API. */
export const linkSchemas: Readonly<Record<'listed' | 'made' | 'revoked', v.GenericSchema>> = {
  listed: oneProject,
  made: wantedLink,
  revoked: oneLink,
}

/**
 * `GET`, `POST` and `DELETE /links`: who may see the published figures of a project or a survey without a token of their own, and
 * until when; for readers of records. The address of a link is told once, by the answer that made it.
 */
export function linkRoutes({ store, projects, now, requires, readerOf }: LinkRoutesOptions): Hono {
  const app = new Hono()
  const nameOf = async (request: Request): Promise<string> => (await readerOf(request))?.name ?? ''
  const unknownProject = (project: string): Response =>
    sendProblem(404, {
      error: 'unknown_project',
      parameter: 'project',
      message: `\`project\` must be one the collector serves, got "${project}"`,
    })

  app.get('/links', requires('records'), async ({ req }) => {
    const parameters = readParameters(new URL(req.url), oneProject)
    if ('error' in parameters) return sendProblem(400, parameters)
    const { project } = parameters.value
    if (!projects.has(project)) return unknownProject(project)
    const links = (await store.links(project)).map(
      ({ name, survey, createdAt, endsAt }): ListedLink => ({
        name,
        survey,
        createdAt: new Date(createdAt).toISOString(),
        endsAt: new Date(endsAt).toISOString(),
        hasEnded: endsAt <= now(),
      }),
    )
    return Response.json({ links }, { headers })
  })

  app.post('/links', requires('records'), async ({ req }) => {
    const example = '{"name": "board", "project": "shop", "survey": "checkout", "days": 30}'
    const wanted = await readBodyOf(req.raw, wantedLink, example)
    if ('error' in wanted) return sendProblem(400, wanted)
    const { name, project, survey } = wanted.value
    if (!projects.has(project)) return unknownProject(project)
    try {
      const { token, endsAt } = await makeLink(store, { ...wanted.value, who: await nameOf(req.raw), now: now() })
      const view = new URLSearchParams({ project, ...(survey === undefined ? {} : { survey }) })
      const body = {
        name,
        project,
        survey: survey ?? null,
        endsAt: new Date(endsAt).toISOString(),
        token,
        // In the fragment no server and no log sees it. Below the address that the collector is reached at.
        address: `dashboard?${view}#token=${token}`,
      }
      return Response.json(body, { status: 201, headers })
    } catch (error) {
      if (!(error instanceof EaseKitError)) throw error
      return sendProblem(400, { error: 'invalid_body', message: error.message })
    }
  })

  app.delete('/links', requires('records'), async ({ req }) => {
    const parameters = readParameters(new URL(req.url), oneLink)
    if ('error' in parameters) return sendProblem(400, parameters)
    const { project, name } = parameters.value
    if (!(await store.removeLink(project, name)))
      return sendProblem(404, {
        error: 'not_found',
        parameter: 'name',
        message: 'No link of the project has this name.',
      })
    await store.note({ project, at: now(), who: await nameOf(req.raw), what: 'link.revoked', detail: name })
    return Response.json({ revoked: name }, { headers })
  })

  return app
}
