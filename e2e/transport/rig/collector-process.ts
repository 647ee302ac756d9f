// A collector in a process of its own that dies at a chosen moment: `before` or `after` the first commit.

import { serve } from '@easekit/collector'
import Database from 'better-sqlite3'

const [data = '', moment] = process.argv.slice(2)
let armed = false
const die = (when: string): void => {
  if (armed && moment === when) process.kill(process.pid, 'SIGKILL')
}

const { prepare } = Database.prototype
Database.prototype.prepare = function (this: Database.Database, sql: string) {
  const statement = prepare.call(this, sql)
  if (sql !== 'commit') return statement
  const { run } = statement
  statement.run = (...given: unknown[]) => {
    die('before')
    const result = run.apply(statement, given as [])
    die('after')
    return result
  }
  return statement
} as typeof prepare

const collector = await serve({ projects: ['shop'], data, port: 0, adminToken: 'rig-token-0123456789', assets: false })
armed = true
process.stdout.write(`${collector.port}\n`)
