// Measures the collector beside the same HTTP server without a database, `npm run bench:collector`, on the loopback alone. Rounds are
// interleaved, so that a machine that others use slows everything down alike. --connections, --rounds and --seconds set how much is
// sent, --before COMMIT|FOLDER adds the collector of a commit or of a folder that is built, --database postgres this collector on a
// PostgreSQL that is started for it. --worst sends what is made to cost much instead, and tells how many times the processor time of
// an honest record of the same size it takes. --rows N reads instead: results, segments and comments from a database of N answers and
// from one of ten thousand; with --dashboard, its pages are opened in Chromium as well; with --viewers, records are sent to the larger
// one, while nobody looks and while so many dashboards are open. --minutes N sends without a pause, and tells each minute how much
// memory this collector holds.
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ensureBuilt, ensureEngines, ensureInstalled, ensureNode, root, say, stop } from './setup.mjs'

const { values } = parseArgs({
  options: {
    connections: { type: 'string', default: '64,128' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '2' },
    before: { type: 'string' },
    worst: { type: 'boolean' },
    minutes: { type: 'string' },
    rows: { type: 'string' },
    viewers: { type: 'string' },
    dashboard: { type: 'boolean', default: false },
    database: { type: 'string', default: 'sqlite' },
  },
})
const [rounds, seconds] = [Number(values.rounds), Number(values.seconds)]
const connections = values.connections.split(',').map(Number)
if (![rounds, seconds, ...connections].every((value) => value > 0))
  stop('--connections, --rounds and --seconds must be numbers over 0')

const rows = values.rows === undefined ? undefined : Number(values.rows)
if (rows !== undefined && !(Number.isInteger(rows) && rows > 0)) stop('--rows must be a whole number over 0')
const viewers = Number(values.viewers ?? 0)
if (!(Number.isInteger(viewers) && viewers >= 0) || (viewers > 0 && !rows))
  stop('--viewers must be a whole number, and needs --rows')
if (values.dashboard && !rows) stop('--dashboard needs --rows')
if (!['sqlite', 'postgres'].includes(values.database)) stop('--database must be sqlite or postgres')

const minutes = values.minutes === undefined ? undefined : Number(values.minutes)
if (minutes !== undefined && !(Number.isInteger(minutes) && minutes > 2))
  stop('--minutes must be a whole number over 2')

process.chdir(root)
ensureNode()
ensureInstalled()
ensureBuilt()
const executablePath = values.dashboard ? ensureEngines(['Chromium']).CHROMIUM : undefined
// What is imported here need not be there before.
const { buildOf } = await import('./bench/build-before.mjs')
const { report } = await import('./bench-collector/report.mjs')
const { sendRecords } = await import('./bench-collector/send-records.mjs')
const { startServer } = await import('./bench-collector/start-server.mjs')
const { startPostgres } = await import('./start-postgres.mjs')

const { measureMemory } = await import('./bench-collector/measure-memory.mjs')
const { measureDashboard } = await import('./bench-collector/measure-dashboard.mjs')
const { measureReading } = await import('./bench-collector/measure-reading.mjs')
const { measureViewers } = await import('./bench-collector/measure-viewers.mjs')
const { measureWorst } = await import('./bench-collector/measure-worst.mjs')

const data = mkdtempSync(join(tmpdir(), 'easekit-bench-'))
const base = { name: 'base', title: 'the same server without a database' }
const now = { name: 'now', title: 'this collector', folder: root }
const before = values.before && {
  name: 'before',
  title: `the collector of ${values.before}`,
  folder: buildOf(values.before, { sqlite: true }),
}
const postgres = values.database === 'postgres' ? await startPostgres({ isDurable: true }) : undefined
const onPostgres = postgres && {
  name: 'postgres',
  title: 'this collector on PostgreSQL',
  folder: root,
  database: `${postgres.url}/postgres`,
}
const others = [before, onPostgres].filter((build) => build)
const sizes = [10_000, rows].map((size) => ({ name: `${size} answers`, folder: root, size }))
const builds = rows ? sizes : values.worst || minutes ? [onPostgres ?? now] : [base, now, ...others]
try {
  for (const { name, size } of rows ? sizes : []) {
    const { fillDatabase } = await import('./bench-collector/fill-database.mjs')
    say(`${name} in ${(await fillDatabase(join(data, name), size)).toFixed(0)} s`)
  }
  const servers = await Promise.all(builds.map((build) => startServer(build, data)))
  try {
    // Code that has not run often is slow, which is no matter of a collector.
    for (const server of rows ? [] : servers) await sendRecords(server, { connections: 64, seconds: 5 })
    for (const count of rows || values.worst || minutes ? [] : connections) {
      const taken = Object.fromEntries(builds.map(({ name }) => [name, []]))
      for (let round = 0; round < rounds; round++) {
        for (const server of round % 2 ? servers.toReversed() : servers)
          taken[server.name].push(await sendRecords(server, { connections: count, seconds }))
      }
      say(`${count} connections, ${rounds} rounds of ${seconds} s, least and greatest in brackets`)
      console.log(`${report(builds, taken)}\n`)
    }
    if (values.worst) console.log(`${await measureWorst(servers[0], { rounds, seconds })}\n`)
    if (minutes) console.log(`${await measureMemory(servers[0], { connections: connections[0], minutes })}\n`)
    if (rows) console.log(`${await measureReading(servers, { rounds: Math.max(rounds, 9) })}\n`)
    if (executablePath) console.log(`${await measureDashboard(servers, { rounds, executablePath })}\n`)
    for (const count of viewers ? connections : []) {
      say(`${count} connections, ${rounds} rounds of ${seconds} s each, least and greatest in brackets`)
      console.log(`${await measureViewers(servers.at(-1), { viewers, connections: count, rounds, seconds })}\n`)
    }
    const load = loadavg()[0].toFixed(1)
    console.log(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0].model.trim()}, load ${load}`)
  } finally {
    for (const server of servers) server.stop()
  }
} finally {
  await postgres?.stop()
  rmSync(data, { recursive: true, force: true })
}
