// A collector in a process of its own that dies at a chosen moment.

import { serve } from '@easekit/collector'
import Database from 'better-sqlite3'
import type { CollectorProcessOptions } from './collector-process-options.js'
import { rigWebhook } from './rig-webhook.js'

const { data, dies, webhook, ahead = 0 }: CollectorProcessOptions = JSON.parse(process.argv[2] ?? '')
let armed = false
// Looking for webhooks commits as well.
let hasResponse = false
const die = (when: CollectorProcessOptions['dies']): void => {
  if (armed && dies === when) process.kill(process.pid, 'SIGKILL')
}

const { now } = Date
Date.now = () => now() + ahead

const { prepare } = Database.prototype as { prepare: (sql: string) => Database.Statement }
const watched = function (this: Database.Database, sql: string): Database.Statement {
  const statement = prepare.call(this, sql)
  const isCommit = sql === 'commit'
  if (!isCommit && !/into "?response"? /i.test(sql)) return statement
  const { run } = statement
  statement.run = (...given) => {
    hasResponse ||= !isCommit
    if (isCommit && hasResponse) die('before commit')
    const result = run.apply(statement, given)
    if (isCommit && hasResponse) die('after commit')
    return result
  }
  return statement
}
Object.assign(Database.prototype, { prepare: watched })

const { fetch } = globalThis
globalThis.fetch = async (...given) => {
  die('before webhook')
  const response = await fetch(...given)
  die('after webhook')
  return response
}

const collector = await serve({
  projects: { shop: webhook ? { webhook: rigWebhook(webhook) } : {} },
  data,
  port: 0,
  adminToken: 'rig-token-0123456789',
  assets: false,
  rateLimit: false,
})
armed = true
process.stdout.write(`${collector.port}\n`)
