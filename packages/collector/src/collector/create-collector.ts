import { statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { EaseKitError } from '@easekit/scales'
import { Hono, type MiddlewareHandler } from 'hono'
import { accessRoutes } from '../access/access-routes.js'
import { linkRoutes } from '../access/link-routes.js'
import { alertRoutes } from '../alerts/alert-routes.js'
import { assetRoutes } from '../assets/asset-routes.js'
import { dashboardRoutes } from '../dashboard/dashboard-routes.js'
import { previewRoutes } from '../dashboard/surveys/preview-routes.js'
import { changedRecordsRoutes } from '../export/changed-records-routes.js'
import { exportRoutes } from '../export/export-routes.js'
import { heldRoutes } from '../held-records/held-routes.js'
import { createHostedPage } from '../hosted/hosted-page.js'
import { hostedRoutes } from '../hosted/hosted-routes.js'
import { linkPages } from '../hosted/link-pages.js'
import { createAddressReader } from '../http/create-address-reader.js'
import { createReaderCheck } from '../http/create-reader-check.js'
import { healthRoutes } from '../http/health-routes.js'
import { keepToLink } from '../http/keep-to-link.js'
import { publicAddress } from '../http/public-address.js'
import { requireScope } from '../http/require-scope.js'
import type { Scope } from '../http/scope.js'
import { sendFailure } from '../http/send-failure.js'
import { sendProblem } from '../http/send-problem.js'
import { importRoutes } from '../import/import-routes.js'
import { createBatchWriter } from '../ingest/create-batch-writer.js'
import { createRateLimit, type RateLimit } from '../ingest/create-rate-limit.js'
import { createUploadBudget } from '../ingest/create-upload-budget.js'
import { ingestRoutes } from '../ingest/ingest-routes.js'
import { type Receiver, receive } from '../ingest/receive.js'
import { createUnknownProjects } from '../ingest/unknown-projects.js'
import { invitationRoutes } from '../invitations/invitation-routes.js'
import { unsubscribePages } from '../invitations/unsubscribe-pages.js'
import { kioskRoutes } from '../kiosk/kiosk-routes.js'
import { openKioskFiles } from '../kiosk/open-kiosk-files.js'
import { createMetrics } from '../monitoring/create-metrics.js'
import type { Log } from '../monitoring/log.js'
import { openApiRoutes } from '../openapi/openapi-routes.js'
import { outcomeRoutes } from '../outcomes/outcome-routes.js'
import { contactRoutes } from '../personal-data/contact-routes.js'
import { matchingRoutes } from '../personal-data/matching-routes.js'
import { recordRoutes } from '../personal-data/record-routes.js'
import { createProjectRegistry } from '../projects/create-project-registry.js'
import { projectRoutes } from '../projects/project-routes.js'
import { resolveProjects } from '../projects/resolve-projects.js'
import { utcDay } from '../publishing/days.js'
import { definitionRoutes } from '../remote-config/definition-routes.js'
import { pauseRoutes } from '../remote-config/pause-routes.js'
import { remoteConfigRoutes } from '../remote-config/remote-config-routes.js'
import { changesRoutes } from '../results/changes-routes.js'
import { commentStateRoutes } from '../results/comment-state-routes.js'
import { experimentRoutes } from '../results/experiment-routes.js'
import { resultsRoutes } from '../results/results-routes.js'
import { emailSnippetRoutes } from '../sending/email-snippet-routes.js'
import { surveyLinkRoutes } from '../sending/survey-link-routes.js'
import type { Publishing } from '../storage/write.js'
import type { CollectorOptions } from './collector-options.js'
import { writeRuleOf } from './write-rule-of.js'

/** How old what another process has decided about projects may be for those who read. */
const maxAgeMs = 1000
const silent: Log = { debug() {}, info() {}, warn() {}, error() {} }
const defaultAddressLimit: RateLimit = { perSecond: 50, burst: 5000 }
const defaultLimit: RateLimit = { perSecond: 2000, burst: 20_000 }

/**
 * Answers a request. `address` is that of the other end of the connection, for the limit of addresses; without it there is none.
 */
export type Collector = (request: Request, from?: { readonly address?: string | undefined }) => Promise<Response>

/**
 * Makes a collector: a function from a web-standard `Request` to a `Response`, for any server that speaks them.
 *
 * @throws EaseKitError when `projects`, `adminToken`, `resultsToken`, a limit, `trustedProxies` or `publicAddress` cannot be used
 * @example
 * const store = await openSqliteStore('./data/easekit.db')
 * const collect = createCollector({ store, projects: ['shop'], adminToken })
 * const response = await collect(new Request('https://ces.example.com/healthz'))
 */
export function createCollector(options: CollectorOptions): Collector {
  const app = createApp(options)
  return async (request, from) => app.fetch(request, { address: from?.address })
}

/** The app inside a collector; what it serves is compared with the document of the API. The same as of a collector holds for its options. */
export function createApp(options: CollectorOptions): Hono {
  const {
    store,
    adminToken,
    resultsToken,
    assets,
    dashboard,
    rateLimit = defaultLimit,
    addressLimit = rateLimit && defaultAddressLimit,
    trustedProxies,
    log = silent,
    now = Date.now,
  } = options
  if (typeof adminToken !== 'string' || !/^\S{16,}$/.test(adminToken)) {
    throw new EaseKitError('`adminToken` must be at least 16 characters without spaces, got fewer or none')
  }
  if (resultsToken !== undefined && (!/^\S{16,}$/.test(resultsToken) || resultsToken === adminToken)) {
    throw new EaseKitError('`resultsToken` must be at least 16 characters without spaces and not the admin token')
  }
  for (const [name, limit] of Object.entries({ rateLimit, addressLimit })) {
    if (limit && !(limit.perSecond > 0 && limit.burst >= 1)) {
      throw new EaseKitError(`\`${name}\` must have perSecond over 0 and burst from 1, got ${JSON.stringify(limit)}`)
    }
  }
  if (assets && !isFolder(assets)) {
    log.warn({ assets }, '`assets` is no folder that can be read, so that pages find no script here')
  }
  const senderOf = createAddressReader(trustedProxies)
  const addressOf = publicAddress(options.publicAddress)
  const registry = createProjectRegistry({ store, configured: resolveProjects(options.projects, log), log })
  const { projects } = registry
  const limit = rateLimit ? createRateLimit(rateLimit) : () => 0
  const limitSender = addressLimit ? createRateLimit(addressLimit) : () => 0
  const readerOf = createReaderCheck({ admin: adminToken, results: resultsToken, store, now })
  const requires = (scope: Scope | 'any') => requireScope(scope, readerOf)
  const unknown = options.unknown ?? createUnknownProjects()
  const metrics = options.metrics ?? createMetrics()

  const today = (): string => utcDay(now())
  const publishing = (): Publishing => ({ today: today(), ruleOf: (project) => writeRuleOf(projects.get(project)) })
  const write = createBatchWriter(store, publishing, {
    log,
    onBatch: metrics.observeBatch,
  })
  const app = new Hono()
  const receiver: Receiver = {
    projects,
    registry,
    write,
    limit,
    senderOf,
    limitSender,
    takeUpload: createUploadBudget(),
    now,
    log,
    unknown,
    metrics,
  }
  app.route('/v1', ingestRoutes(receiver))
  app.route('/v1', openApiRoutes())
  const refresh: MiddlewareHandler = async (_, next) => {
    await registry.refresh(maxAgeMs)
    return next()
  }
  for (const path of ['/v1/*', '/s/*', '/l/*', '/u/*']) app.use(path, refresh)
  app.route('/v1', remoteConfigRoutes(projects, log))
  // From here on nothing is open, not even whether an address exists; each names the reader that it is for.
  app.use('/v1/*', requires('any'))
  app.use('/v1/*', keepToLink(readerOf))
  app.route('/v1', resultsRoutes({ store, projects, unknown, now, requires, readerOf }))
  app.route('/v1', commentStateRoutes({ store, projects, now, requires }))
  app.route('/v1', experimentRoutes({ store, projects, now, requires, readerOf }))
  app.route('/v1', changesRoutes({ store, projects, now, requires, readerOf, stopping: options.stopping }))
  app.route('/v1', heldRoutes({ store, projects, write, requires, readerOf, now }))
  app.route('/v1', changedRecordsRoutes({ store, projects, now, requires, readerOf }))
  app.route('/v1', importRoutes({ store, projects, publishing, now, log, requires, readerOf }))
  app.route('/v1', exportRoutes({ store, projects, now, requires, readerOf }))
  app.route('/v1', recordRoutes({ store, projects, now, requires, readerOf }))
  app.route('/v1', matchingRoutes({ store, projects, now, requires, readerOf }))
  app.route('/v1', accessRoutes({ store, now, requires, readerOf }))
  app.route('/v1', alertRoutes({ store, projects, now, requires, readerOf }))
  app.route('/v1', linkRoutes({ store, projects, now, requires, readerOf }))
  app.route('/v1', surveyLinkRoutes({ store, projects, now, requires, addressOf }))
  app.route('/v1', emailSnippetRoutes({ store, projects, now, requires, addressOf }))
  app.route('/v1', invitationRoutes({ store, projects, now, requires, readerOf, addressOf }))
  app.route('/v1', outcomeRoutes({ store, projects, now, requires, readerOf }))
  app.route('/v1', contactRoutes({ store, projects, requires }))
  app.route('/v1', projectRoutes({ store, registry, now, requires, readerOf }))
  app.route('/v1', definitionRoutes({ store, registry, now, requires, readerOf }))
  app.route('/v1', pauseRoutes({ store, registry, now, requires, readerOf }))
  // Counts of single moments are sizes under the floor.
  app.get('/metrics', requires('records'), async () => {
    const { registry } = metrics
    metrics.observeStore(await store.figures([...projects.keys()]))
    return new Response(await registry.metrics(), { headers: { 'Content-Type': registry.contentType } })
  })
  app.route('/', healthRoutes({ store, log, now }))
  const kiosk = openKioskFiles(options.kiosk)
  const page = createHostedPage({
    store,
    projects,
    now,
    receive: (request, address) => receive(request, address, receiver),
    kioskScript: kiosk.scriptName,
  })
  app.route('/', kioskRoutes(kiosk))
  app.route('/', hostedRoutes(page))
  app.route('/', linkPages({ store, projects, now, page, addressOf }))
  app.route('/', unsubscribePages({ store, projects, now }))
  app.route('/', dashboardRoutes(dashboard))
  app.route('/', previewRoutes())
  const folder = assets ?? installedAssets()
  if (folder) app.route('/', assetRoutes(folder))
  app.notFound(() => sendProblem(404, { error: 'not_found', message: 'There is nothing at this address.' }))
  app.onError((error) => {
    log.error({ err: error }, 'a request failed')
    return sendFailure(error)
  })
  return app
}

// The folder of the script-tag files of the installed `@easekit/widget`; `undefined` when it is not there or not built.
function installedAssets(): string | undefined {
  try {
    return dirname(createRequire(import.meta.url).resolve('@easekit/widget/cdn/easekit.js'))
  } catch {
    return undefined // Without the widget the collector still collects.
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}
