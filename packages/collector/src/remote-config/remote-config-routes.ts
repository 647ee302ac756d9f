import { createHash } from 'node:crypto'
import { Hono } from 'hono'
import { sendProblem } from '../http/send-problem.js'
import type { Log } from '../monitoring/log.js'
import type { Project } from '../projects/project.js'

// Pages of any origin read it, and it holds nothing that is not on the page anyway.
const open = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'X-Content-Type-Options': 'nosniff',
}
const failed = { ...open, 'Cache-Control': 'no-store' }

/** `GET /config?project=`: what the pages of a project ask, so that surveys change without touching the site. */
export function remoteConfigRoutes(projects: ReadonlyMap<string, Project>, log: Log): Hono {
  const app = new Hono()
  app.get('/config', async ({ req }) => {
    const name = req.query('project') ?? ''
    const config = projects.get(name)?.config
    if (!config) {
      return sendProblem(404, { error: 'not_found', message: 'This project has no configuration here.' }, failed)
    }
    let text: string
    try {
      text = JSON.stringify(await config())
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
  return app
}
