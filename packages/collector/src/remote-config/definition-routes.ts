import { type DeclaredSurvey, type Schema, surveySchema } from '@easekit/widget/declaration'
import { Hono, type MiddlewareHandler } from 'hono'
import * as v from 'valibot'
import type { ReaderCheck } from '../http/create-reader-check.js'
import { parameterSchemas } from '../http/parameter-schemas.js'
import { readBodyOf } from '../http/read-body-of.js'
import { readParameters } from '../http/read-parameters.js'
import type { Scope } from '../http/scope.js'
import { sendProblem } from '../http/send-problem.js'
import { wholeNumber } from '../http/whole-number.js'
import type { ProjectRegistry } from '../projects/create-project-registry.js'
import type { Project } from '../projects/project.js'
import type { Definition, Store } from '../storage/store.js'
import type { PageContent } from './publication.js'
import { currentContent, publish, type Review, review } from './publish.js'

/** What the endpoints for published surveys need. `now` is epoch ms. */
export interface DefinitionRoutesOptions {
  readonly store: Pick<Store, 'definition' | 'definitions' | 'publishDefinition' | 'note'>
  readonly registry: ProjectRegistry
  readonly now: () => number
  /** Lets only readers of a scope pass. */
  readonly requires: (scope: Scope) => MiddlewareHandler
  readonly readerOf: ReaderCheck
}

const headers = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' }
const largestBody = 500_000
const shownHistory = 20
const example = '{"surveys": [{"id": "checkout", "scale": "ces2", "on": [{"type": "checkout"}]}]}'

const wanted = v.looseObject({
  // What is wrong with one of them is a finding.
  surveys: v.array(v.unknown()),
  // What a page says for all surveys, such as `theme`; left out, it stays as it is.
  page: v.optional(v.looseObject({})),
  note: v.optional(v.pipe(v.string(), v.maxLength(500)), ''),
})
const oneProject = { project: parameterSchemas.project }
const version = wholeNumber(1, 999_999_999)
const listed = v.strictObject({ ...oneProject, before: v.optional(version), limit: v.optional(parameterSchemas.limit) })
const published = v.strictObject({
  ...oneProject,
  dryRun: v.optional(v.picklist(['true', 'false'], 'must be true or false')),
})
const one = v.strictObject(oneProject)

/** What the addresses take, for the document of the API. */
export const definitionSchemas: Readonly<
  Record<'listed' | 'published' | 'content' | 'one' | 'version', v.GenericSchema>
> = { listed, published, content: wanted, one, version }

/**
 * The surveys that a project's pages get, for readers with the scope `publish`: `GET /definitions` with its history, `PUT` to
 * publish or to look what that would do, `GET /definitions/:version` with what it changed, `POST /definitions/:version/restore`,
 * and `GET /definition-schema` for editors.
 */
export function definitionRoutes({ store, registry, now, requires, readerOf }: DefinitionRoutesOptions): Hono {
  const app = new Hono()

  app.get('/definition-schema', requires('publish'), () => Response.json(fileSchema(), { headers }))

  app.get('/definitions', requires('publish'), async ({ req }) => {
    const found = findProject(req.raw, listed)
    if (found instanceof Response) return found
    const { project, value } = found
    const { surveys, ...page } = await currentContent(project)
    const history = await store.definitions({
      project: project.id,
      limit: value.limit ?? shownHistory,
      before: value.before,
    })
    const body = {
      project: project.id,
      version: project.version,
      surveys,
      page,
      isPaused: project.isPaused,
      paused: [...project.paused],
      history: history.map(entry),
    }
    return Response.json(body, { headers: { ...headers, ETag: `"${project.version}"` } })
  })

  app.put('/definitions', requires('publish'), async ({ req }) => {
    const found = findProject(req.raw, published)
    if (found instanceof Response) return found
    const { project, value } = found
    const body = await readBodyOf(req.raw, wanted, example, largestBody)
    if ('error' in body) return sendProblem(body.error === 'too_large' ? 413 : 400, body)
    const before = await currentContent(project)
    const { surveys: _, ...formerPage } = before
    const { surveys, page = formerPage, note } = body.value
    const content = { ...page, surveys: surveys.map(withoutSchema) }
    const reviewed = review(before, content)
    if (value.dryRun === 'true') return Response.json(reviewed, { headers })
    return put(req.raw, project, reviewed, content, note)
  })

  app.get('/definitions/:version', requires('publish'), async ({ req }) => {
    const found = await findVersion(req.raw, req.param('version'))
    if (found instanceof Response) return found
    const { definition, content } = found
    const { surveys, ...page } = content
    const former = await store.definition(definition.project, definition.version - 1)
    const { diff, newSeries } = review(former ? JSON.parse(former.content) : { surveys: [] }, content)
    const body = { project: definition.project, ...entry(definition), surveys, page, diff, newSeries }
    return Response.json(body, { headers })
  })

  app.post('/definitions/:version/restore', requires('publish'), async ({ req }) => {
    const found = await findVersion(req.raw, req.param('version'))
    if (found instanceof Response) return found
    const { project, definition, content } = found
    const reviewed = review(await currentContent(project), content)
    return put(req.raw, project, reviewed, content, `Back to version ${definition.version}`)
  })

  async function put(
    request: Request,
    project: Project,
    reviewed: Review,
    content: PageContent,
    note: string,
  ): Promise<Response> {
    const seen = readVersion(request.headers.get('If-Match'))
    if (seen === undefined) {
      const message = `Publishing needs the header "If-Match" with the version that you have seen, such as "${project.version}".`
      return sendProblem(428, { error: 'version_required', message })
    }
    const who = (await readerOf(request))?.name ?? ''
    const publication = { content, note, who, now: now(), seen: seen === '*' ? undefined : seen }
    const ended = await publish(store, project, reviewed, publication)
    if (ended.type === 'refused') {
      const message = 'Nothing was published: there are errors among the findings.'
      return Response.json({ error: 'invalid_definitions', message, ...reviewed }, { status: 422, headers })
    }
    await registry.refresh(0)
    const { version } = registry.projects.get(project.id) ?? ended
    if (ended.type === 'conflict') {
      const message = `Somebody else has published: the version is ${version}, and not the one that you have seen.`
      return Response.json({ error: 'conflict', message, version }, { status: 412, headers })
    }
    return Response.json(
      { project: project.id, version: ended.version, ...reviewed },
      { headers: { ...headers, ETag: `"${ended.version}"` } },
    )
  }

  async function findVersion(request: Request, text: string) {
    const found = findProject(request, one)
    if (found instanceof Response) return found
    const parsed = v.safeParse(version, text)
    const { project } = found
    const definition = parsed.success ? await store.definition(project.id, parsed.output) : undefined
    if (definition) return { project, definition, content: JSON.parse(definition.content) as PageContent }
    const message = `"${project.id}" has no version ${JSON.stringify(text)} of its surveys.`
    return sendProblem(404, { error: 'not_found', message })
  }

  function findProject<T extends { readonly project: string }>(
    request: Request,
    schema: v.GenericSchema<unknown, T>,
  ): { readonly project: Project; readonly value: T } | Response {
    const parameters = readParameters(new URL(request.url), schema)
    if ('error' in parameters) return sendProblem(400, parameters)
    const { value } = parameters
    const project = registry.projects.get(value.project)
    if (project) return { project, value }
    const message = `\`project\` must be one the collector serves, got "${value.project}"`
    return sendProblem(404, { error: 'unknown_project', parameter: 'project', message })
  }

  return app
}

// The version in `If-Match`: `3`, `"3"`, or `*` for whichever is there; `undefined` where it says none.
function readVersion(header: string | null): number | '*' | undefined {
  if (header === '*') return '*'
  const digits = /^(?:W\/)?"?(\d{1,9})"?$/.exec(header?.trim() ?? '')?.[1]
  return digits === undefined ? undefined : Number(digits)
}

function entry({ version, at, who, note, summary }: Definition): object {
  return { version, at: new Date(at).toISOString(), who, note, ...JSON.parse(summary) }
}

// Editors read it in the file of a survey, and nobody else.
function withoutSchema(survey: unknown): DeclaredSurvey {
  if (typeof survey !== 'object' || survey === null) return survey as DeclaredSurvey
  const { $schema: _, ...rest } = survey as DeclaredSurvey & { readonly $schema?: unknown }
  return rest
}

/** The schema of a file with one survey. */
function fileSchema(): Schema {
  const { properties, ...rest } = surveySchema()
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'EaseKit survey',
    ...rest,
    properties: { $schema: { type: 'string' }, ...(properties as object) },
  }
}
