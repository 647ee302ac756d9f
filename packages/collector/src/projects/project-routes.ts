import { EaseKitError } from '@easekit/scales'
import { Hono, type MiddlewareHandler } from 'hono'
import * as v from 'valibot'
import type { ReaderCheck } from '../http/create-reader-check.js'
import { parameterSchemas } from '../http/parameter-schemas.js'
import { readBodyOf } from '../http/read-body-of.js'
import { readParameters } from '../http/read-parameters.js'
import type { Scope } from '../http/scope.js'
import { sendProblem } from '../http/send-problem.js'
import type { ManagedProject, Store } from '../storage/store.js'
import type { ProjectRegistry } from './create-project-registry.js'
import { resolveProjects } from './resolve-projects.js'

/** What the endpoints that decide about projects need. `now` is epoch ms. */
export interface ProjectRoutesOptions {
  readonly store: Pick<Store, 'changeProject' | 'note'>
  readonly registry: ProjectRegistry
  readonly now: () => number
  /** Lets only readers of a scope pass. */
  readonly requires: (scope: Scope) => MiddlewareHandler
  readonly readerOf: ReaderCheck
}

const headers = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' }
const name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100))
// A path would read the collector's files, and a secret would lie in the database.
const options = v.strictObject({
  floor: v.optional(v.unknown()),
  demo: v.optional(v.unknown()),
  origins: v.optional(v.unknown()),
  closed: v.optional(v.unknown()),
  surveys: v.optional(v.unknown()),
  retentionDays: v.optional(v.unknown()),
})
const wanted = v.strictObject({ id: parameterSchemas.project, name: v.optional(name), options: v.optional(options) })
const change = v.strictObject({
  name: v.optional(v.nullable(name)),
  isPaused: v.optional(v.boolean()),
  options: v.optional(options),
})
const oneProject = v.strictObject({ project: parameterSchemas.project })

/** What the addresses take, for the document of the API. */
export const projectSchemas: Readonly<Record<'one' | 'made' | 'changed', v.GenericSchema>> = {
  one: oneProject,
  made: wanted,
  changed: change,
}

/**
 * `POST`, `PATCH` and `DELETE /projects`, for the owner: creates, renames, pauses and deletes a project, at once and for every
 * process on the database. The id stays what pages send; the name is what people read.
 */
export function projectRoutes({ store, registry, now, requires, readerOf }: ProjectRoutesOptions): Hono {
  const app = new Hono()
  const { projects } = registry

  app.post('/projects', requires('admin'), async ({ req }) => {
    const body = await readBodyOf(req.raw, wanted, '{"id": "shop", "name": "The shop", "options": {"floor": 5}}')
    if ('error' in body) return sendProblem(400, body)
    const { id, name = null, options = {} } = body.value
    if (projects.has(id)) return sendProblem(409, taken(id))
    const fault = faultOf(id, options)
    if (fault) return sendProblem(400, { error: 'invalid_body', message: fault })
    let isTaken = false
    await store.changeProject(id, (before) => {
      // Another process may have made it a moment ago.
      isTaken = before.options !== null && before.state !== 'deleted'
      if (isTaken) return before
      return { ...blank(before), name, options: JSON.stringify(options), state: 'active' }
    })
    if (isTaken) return sendProblem(409, taken(id))
    await note(req.raw, id, 'project.created', name ?? id)
    return Response.json(await show(id), { status: 201, headers })
  })

  app.patch('/projects', requires('admin'), async ({ req }) => {
    const parameters = readParameters(new URL(req.url), oneProject)
    if ('error' in parameters) return sendProblem(400, parameters)
    const { project } = parameters.value
    if (!projects.has(project)) return sendProblem(404, missing(project))
    const body = await readBodyOf(req.raw, change, '{"name": "The shop", "isPaused": true}')
    if ('error' in body) return sendProblem(400, body)
    const { name, isPaused, options } = body.value
    const fault = options && faultOf(project, options)
    if (fault) return sendProblem(400, { error: 'invalid_body', message: fault })
    let isConfigured = false
    await store.changeProject(project, (before) => {
      isConfigured = options !== undefined && before.options === null
      if (isConfigured) return before
      return {
        ...before,
        name: name === undefined ? before.name : name,
        state: isPaused === undefined ? before.state : isPaused ? 'paused' : 'active',
        options: options ? JSON.stringify(options) : before.options,
      }
    })
    if (isConfigured) {
      const message = `\`options\` of "${project}" stand in the collector's configuration and are changed there`
      return sendProblem(409, { error: 'configured', message })
    }
    const what = Object.entries({
      renamed: name !== undefined,
      paused: isPaused === true,
      resumed: isPaused === false,
      changed: options !== undefined,
    })
    for (const [one, isSo] of what)
      if (isSo) await note(req.raw, project, `project.${one}`, one === 'renamed' ? `${name ?? project}` : project)
    return Response.json(await show(project), { headers })
  })

  app.delete('/projects', requires('admin'), async ({ req }) => {
    const parameters = readParameters(new URL(req.url), oneProject)
    if ('error' in parameters) return sendProblem(400, parameters)
    const { project } = parameters.value
    if (!projects.has(project)) return sendProblem(404, missing(project))
    // First nothing more is taken, then what is there goes.
    await store.changeProject(project, (before) => ({ ...blank(before), state: 'deleted' }))
    await registry.refresh(0)
    await registry.purged()
    await note(req.raw, '', 'project.deleted', project)
    return Response.json({ deleted: project }, { headers })
  })

  async function show(id: string): Promise<object> {
    await registry.refresh(0)
    const { name, isPaused = false, floor, demo } = projects.get(id) ?? {}
    return { id, name: name ?? null, isPaused, floor, demo }
  }

  async function note(request: Request, project: string, what: string, detail: string): Promise<void> {
    await store.note({ project, at: now(), who: (await readerOf(request))?.name ?? '', what, detail })
  }

  return app
}

function blank({ project }: ManagedProject): ManagedProject {
  return { project, name: null, options: null, state: 'active', pausedSurveys: [], definition: 0 }
}

function faultOf(id: string, options: object): string | undefined {
  try {
    resolveProjects({ [id]: options })
    return undefined
  } catch (error) {
    if (error instanceof EaseKitError) return error.message
    throw error
  }
}

const taken = (id: string) => ({ error: 'taken', message: `\`id\` must be one that no project has, got "${id}"` })
const missing = (project: string) => ({
  error: 'unknown_project',
  parameter: 'project',
  message: `\`project\` must be one the collector serves, got "${project}"`,
})
