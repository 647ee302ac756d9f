import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import Database from 'better-sqlite3'
import { temporaryFolder } from '../../support/demo.js'
import type { Oracle } from './oracle.js'
import { readDatabase } from './read-database.js'
import { deafWebhook, rigWebhook } from './rig-webhook.js'

/** Where the collector's source is; a run over mutants names another copy. */
const source = process.env.EASEKIT_COLLECTOR_SOURCE

/** The real collector on a SQLite file, read beside it. */
export async function createDatabaseOracle(): Promise<Oracle & { readonly erase: (id: string) => void }> {
  const { createCollector, openSqliteStore } = source
    ? ((await import(
        /* @vite-ignore */ pathToFileURL(join(source, 'src/index.ts')).href
      )) as typeof import('@easekit/collector'))
    : await import('@easekit/collector')
  const folder = temporaryFolder()
  const path = join(folder.path, 'easekit.db')
  const store = await openSqliteStore(path)
  const adminToken = 'rig-token-0123456789'
  const projects = { shop: { webhook: rigWebhook(deafWebhook) } }
  const collect = createCollector({ store, projects, adminToken, assets: false, rateLimit: false })
  const database = new Database(path, { readonly: true })
  return {
    async take(body) {
      const response = await collect(new Request('http://rig/v1/responses', { method: 'POST', body }))
      return { status: response.status, verdict: await response.text() }
    },
    ...readDatabase(database),
    erase(id) {
      const writable = new Database(path)
      writable.prepare(`INSERT INTO erased (project, id, erased_at) VALUES ('shop', ?, ?)`).run(id, Date.now())
      writable.close()
    },
    async close() {
      database.close()
      await store.close()
      folder.remove()
    },
  }
}
