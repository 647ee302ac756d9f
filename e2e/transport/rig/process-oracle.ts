import { join } from 'node:path'
import Database from 'better-sqlite3'
import { temporaryFolder } from '../../support/demo.js'
import { buildMortalCollector, type MortalCollector, startMortalCollector } from './mortal-collector.js'
import type { Oracle } from './oracle.js'
import { readDatabase } from './read-database.js'
import { startWebhookReceiver, type WebhookReceiver } from './webhook-receiver.js'

/** The real collector in a process that can be killed, its database, and whom it tells of completions. */
export interface ProcessOracle extends Oracle {
  /** Kills the process in the middle of whatever it does, and starts another on the same database. */
  readonly restart: () => Promise<void>
  /** What its webhooks brought. */
  readonly told: WebhookReceiver['received']
}

/** Starts them. */
export async function createProcessOracle(): Promise<ProcessOracle> {
  await buildMortalCollector()
  const folder = temporaryFolder()
  const receiver = await startWebhookReceiver()
  let ahead = 0
  let collector: MortalCollector | undefined
  const start = async (): Promise<void> => {
    collector = await startMortalCollector({ data: folder.path, webhook: receiver.url, ahead })
    // What a killed one was about to tell is told by the next, a minute later by its clock.
    ahead += 61_000
  }
  await start()
  const database = new Database(join(folder.path, 'easekit.db'), { readonly: true })
  const { rows } = readDatabase(database)
  return {
    async take(body) {
      const response = await fetch(`${collector?.url}/v1/responses`, { method: 'POST', body })
      return { status: response.status, verdict: await response.text() }
    },
    rows,
    // An event that was told is cleaned away, and only the receiver knows whether it was told again.
    completions: () => rows().flatMap(({ id, done }) => (done ? [id] : [])),
    told: receiver.received,
    async restart() {
      await collector?.kill()
      await start()
    },
    async close() {
      await collector?.kill()
      database.close()
      receiver.stop()
      folder.remove()
    },
  }
}
