import { EaseKitError } from '@easekit/scales'
import { Hono, type MiddlewareHandler } from 'hono'
import { createAdminCheck } from './access/create-admin-check.js'
import { assetRoutes } from './assets/asset-routes.js'
import { defaultAssets } from './assets/default-assets.js'
import type { CollectorOptions } from './collector-options.js'
import { configRoutes } from './config/config-routes.js'
import { dashboardRoutes } from './dashboard/dashboard-routes.js'
import { heldRoutes } from './held/held-routes.js'
import { createRateLimit, type RateLimit } from './ingest/create-rate-limit.js'
import { createWriter } from './ingest/create-writer.js'
import { ingestRoutes } from './ingest/ingest-routes.js'
import type { Log } from './log.js'
import { createMetrics } from './metrics/create-metrics.js'
import { resolveProjects } from './options/resolve-projects.js'
import { recordRoutes } from './records/record-routes.js'
import { resultsRoutes } from './results/results-routes.js'
import { sendProblem } from './results/send-problem.js'

const silent: Log = { debug() {}, info() {}, warn() {}, error() {} }
const defaultLimit: RateLimit = { perSecond: 2000, burst: 20_000 }

/**
 * Makes a collector: a function from a web-standard `Request` to a `Response`, for any server that speaks them.
 *
 * @throws EaseKitError when `projects`, `adminToken` or `rateLimit` cannot be used
 * @example
 * const store = await openSqliteStore('./data/easekit.db')
 * const collect = createCollector({ store, projects: ['shop'], adminToken })
 * const response = await collect(new Request('https://ces.example.com/healthz'))
 */
export function createCollector(options: CollectorOptions): (request: Request) => Promise<Response> {
  const { store, adminToken, assets, dashboard, rateLimit = defaultLimit, log = silent, now = Date.now } = options
  if (typeof adminToken !== 'string' || !/^\S{16,}$/.test(adminToken)) {
    throw new EaseKitError('`adminToken` must be at least 16 characters without spaces, got fewer or none')
  }
  if (rateLimit && !(rateLimit.perSecond > 0 && rateLimit.burst >= 1)) {
    throw new EaseKitError(
      `\`rateLimit\` must have perSecond over 0 and burst from 1, got ${JSON.stringify(rateLimit)}`,
    )
  }
  const projects = resolveProjects(options.projects)
  const limit = rateLimit ? createRateLimit(rateLimit) : () => 0
  const isAdmin = createAdminCheck(adminToken)
  const metrics = options.metrics ?? createMetrics()

  const write = createWriter(store)
  const app = new Hono()
  app.route('/v1', ingestRoutes({ projects, write, limit, now, log, metrics }))
  app.route('/v1', configRoutes(projects, log))
  const guard: MiddlewareHandler = async ({ req }, next) => {
    if (isAdmin(req.raw)) return next()
    const message = 'This address needs the header "Authorization: Bearer <admin token>".'
    return sendProblem(401, { error: 'unauthorized', message }, { 'WWW-Authenticate': 'Bearer' })
  }
  app.use('/v1/*', guard)
  app.route('/v1', resultsRoutes({ store, projects, now }))
  app.route('/v1', heldRoutes({ store, projects, write }))
  app.route('/v1', recordRoutes({ store, projects, now }))
  app.get('/metrics', guard, async () => {
    const { registry } = metrics
    return new Response(await registry.metrics(), { headers: { 'Content-Type': registry.contentType } })
  })
  app.get('/healthz', () =>
    store.check().then(
      () => Response.json({ status: 'ok' }, { headers: { 'Cache-Control': 'no-store' } }),
      () => sendProblem(503, { error: 'unavailable', message: 'The database does not answer.' }),
    ),
  )
  app.route('/', dashboardRoutes(dashboard))
  const folder = assets ?? defaultAssets()
  if (folder) app.route('/', assetRoutes(folder))
  app.notFound(() => sendProblem(404, { error: 'not_found', message: 'There is nothing at this address.' }))
  app.onError((error) => {
    log.error({ err: error }, 'a request failed')
    return sendProblem(500, { error: 'internal', message: 'The collector failed. Its log says why.' })
  })
  return async (request) => app.fetch(request)
}
