// A collector in a process of its own that dies at a chosen moment: `before` or `after` the first commit.

import { serve } from '@easekit/collector'
import Database from 'better-sqlite3'

const [data = '', moment] = process.argv.slice(2)
let armed = false
const die = (when: string): void => {
  if (armed && moment === when) process.kill(process.pid, 'SIGKILL')
}

const { prepare } = Database.prototype as { prepare: (sql: string) => Database.Statement }
const watched = function (this: Database.Database, sql: string): Database.Statement {
  const statement = prepare.call(this, sql)
  if (sql !== 'commit') return statement
  const { run } = statement
  statement.run = (...given) => {
    die('before')
    const result = run.apply(statement, given)
    die('after')
    return result
  }
  return statement
}
Object.assign(Database.prototype, { prepare: watched })

const collector = await serve({ projects: ['shop'], data, port: 0, adminToken: 'rig-token-0123456789', assets: false })
armed = true
process.stdout.write(`${collector.port}\n`)
