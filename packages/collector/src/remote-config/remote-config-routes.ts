import { createHash } from 'node:crypto'
import { checkSurveys } from '@easekit/widget/declaration'
import { Hono } from 'hono'
import { sendProblem } from '../http/send-problem.js'
import type { Log } from '../monitoring/log.js'
import { isPausedIn } from '../projects/is-paused-in.js'
import type { Project } from '../projects/project.js'

// Pages of any origin read it, and it holds nothing that is not on the page anyway.
const open = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'X-Content-Type-Options': 'nosniff',
}
const failed = { ...open, 'Cache-Control': 'no-store' }

/**
 * `GET /config?project=`: what the pages of a project ask, so that surveys change without touching the site; what is paused is
 * left out. `GET /paused?project=&survey=`: whether a device that heard of a pause is still to keep quiet.
 */
export function remoteConfigRoutes(projects: ReadonlyMap<string, Project>, log: Log): Hono {
  const app = new Hono()
  const looked = new Map<string, string>()

  // Whoever writes a file of surveys looks at the log, and seldom at the console of a page.
  const look = (project: string, text: string): void => {
    if (looked.get(project) === text) return
    looked.set(project, text)
    for (const mistake of checkSurveys(JSON.parse(text)).errors)
      log.warn({ project, mistake }, 'pages leave out what the configuration of a project has wrong')
  }

  app.get('/config', async ({ req }) => {
    const name = req.query('project') ?? ''
    const project = projects.get(name)
    const config = project?.config
    if (!config) {
      return sendProblem(404, { error: 'not_found', message: 'This project has no configuration here.' }, failed)
    }
    let text: string
    try {
      text = JSON.stringify(withoutPaused(await config(), project))
      look(name, text)
    } catch (error) {
      log.error({ err: error, project: name }, 'the configuration of a project could not be read')
      return sendProblem(503, { error: 'unavailable', message: 'The configuration could not be read.' }, failed)
    }
    const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`
    const headers = {
      ...open,
      // A change is everywhere after a minute; while the collector is away, pages go on with what they have.
      'Cache-Control': 'public, max-age=60, stale-while-revalidate=600, stale-if-error=604800',
      'Content-Type': 'application/json; charset=utf-8',
      ETag: etag,
    }
    const known = req.header('If-None-Match')?.split(',') ?? []
    if (known.some((tag) => tag.trim().replace(/^W\//, '') === etag))
      return new Response(null, { status: 304, headers })
    return new Response(text, { headers })
  })
  app.get('/paused', ({ req }) => {
    const paused = isPausedIn(projects.get(req.query('project') ?? ''), req.query('survey') ?? '')
    return Response.json({ paused }, { headers: { ...open, 'Cache-Control': 'public, max-age=60' } })
  })
  return app
}

function withoutPaused(config: object, project: Project): object {
  const { surveys } = config as { readonly surveys?: unknown }
  // A function of the configuration may give anything.
  if (!Array.isArray(surveys)) return config
  return { ...config, surveys: surveys.filter((survey) => !isPausedIn(project, survey?.id)) }
}
