import type { Server } from 'node:http'
import { join } from 'node:path'
import { EaseKitError } from '@easekit/scales'
import { createAdaptorServer } from '@hono/node-server'
import { collectDefaultMetrics } from 'prom-client'
import { startAlerts } from '../alerts/start-alerts.js'
import { createCollector } from '../collector/create-collector.js'
import { createUnknownProjects } from '../ingest/unknown-projects.js'
import { startInvitations } from '../invitations/start-invitations.js'
import { createMetrics } from '../monitoring/create-metrics.js'
import { startRetention } from '../personal-data/start-retention.js'
import { createProjectRegistry } from '../projects/create-project-registry.js'
import { resolveProjects } from '../projects/resolve-projects.js'
import { openSqliteStore } from '../storage/open-sqlite-store.js'
import { openPostgresStore } from '../storage/postgres/open-postgres-store.js'
import type { Store } from '../storage/store.js'
import { openThreadedStore } from '../storage/writer/open-threaded-store.js'
import { startWebhooks } from '../webhooks/start-webhooks.js'
import { createUnderWay } from './create-under-way.js'
import { listen } from './listen.js'
import { readAdminToken } from './read-admin-token.js'
import type { ServeOptions } from './serve-options.js'

/** A collector that is listening. */
export interface RunningCollector {
  /** Such as `http://localhost:8787`. */
  readonly url: string
  readonly port: number
  readonly adminToken: string
  /** Whether the token has just been made, and should be shown to whoever started the collector. */
  readonly isNewToken: boolean
  /** Takes no new connections, answers every request that has arrived, and closes the database. May be called twice. */
  readonly close: () => Promise<void>
}

/**
 * Starts a collector on a SQLite database in a folder, or on a PostgreSQL.
 *
 * @throws EaseKitError, as a rejection, when the port is taken, the folder or the database cannot be written, or an
 * option is wrong
 * @example const { url, adminToken, close } = await serve({ projects: ['shop'], data: './data', port: 8787 })
 */
export async function serve(options: ServeOptions): Promise<RunningCollector> {
  const { port = 8787, host, data = './data', beside, ownsProcess = false, log } = options
  if (!(Number.isInteger(port) && port >= 0 && port <= 65_535)) {
    throw new EaseKitError(`\`port\` must be an integer from 0 to 65535, got ${port}`)
  }
  const projects = resolveProjects(options.projects) // Before anything is made on disk.
  const { token, isNew } = options.adminToken ? { token: options.adminToken, isNew: false } : readAdminToken(data)
  const store = await openStore(options)
  const metrics = createMetrics()
  const unknown = createUnknownProjects()
  collectDefaultMetrics({ register: metrics.registry })
  const underWay = createUnderWay()
  try {
    const stopping = new AbortController()
    const collect = createCollector({
      ...options,
      store,
      adminToken: token,
      metrics,
      unknown,
      stopping: stopping.signal,
    })
    const fetch = underWay.watch((request, from) => beside?.(request) ?? collect(request, from))
    // Without a server of TLS or HTTP/2 in the options it is a plain one.
    // The adaptor's own clean-up would close the connection half a second after answering an oversized upload.
    const server = createAdaptorServer({
      fetch,
      overrideGlobalObjects: ownsProcess,
      autoCleanupIncoming: false,
      // HTTP/1.0, which some health checks speak, names no host.
      hostname: 'localhost',
    }) as Server
    const stop = underWay.follow(server)
    server.requestTimeout = 30_000
    // Longer than the usual minute of proxies: who closes first must not be the one that is about to be asked.
    server.keepAliveTimeout = 65_000
    server.headersTimeout = 10_000
    const address = await listen(server, { port, host })
    log?.info({ port: address.port }, 'the collector listens')

    let closing: Promise<void> | undefined
    const stopWebhooks = startWebhooks({ store, projects: options.projects, log, onTry: metrics.countTry })
    // Those that are created while it runs have days of their own.
    const registry = createProjectRegistry({ store, configured: projects, log: log ?? { error() {} } })
    const stopAlerts = startAlerts({ store, ...registry, unknown, log })
    const stopInvitations = startInvitations({ store, ...registry, log })
    const stopRetention = startRetention({ store, ...registry, log })
    const close = async (): Promise<void> => {
      stopping.abort()
      const webhooks = Promise.all([stopWebhooks(), stopRetention(), stopAlerts(), stopInvitations()])
      await stop()
      await webhooks
      await store.close()
      log?.info({}, 'the collector has stopped')
    }
    return {
      url: address.url,
      port: address.port,
      adminToken: token,
      isNewToken: isNew,
      close: () => {
        closing ??= close()
        return closing
      },
    }
  } catch (error) {
    await store.close()
    throw error
  }
}

// A program of our own knows where the file of its thread is; one that was bundled around this function may not have it.
function openStore({ database, data = './data', ownsProcess }: ServeOptions): Promise<Store> {
  if (database) return openPostgresStore(database)
  const path = join(data, 'easekit.db')
  return ownsProcess ? openThreadedStore(path) : openSqliteStore(path)
}
