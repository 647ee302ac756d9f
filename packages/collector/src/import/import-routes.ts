import { setImmediate as nextTurn } from 'node:timers/promises'
import { Hono, type MiddlewareHandler } from 'hono'
import type { ReaderCheck } from '../http/create-reader-check.js'
import { readParameters } from '../http/read-parameters.js'
import { covers, type Scope } from '../http/scope.js'
import { sendProblem } from '../http/send-problem.js'
import type { Log } from '../monitoring/log.js'
import type { Project } from '../projects/project.js'
import type { Store } from '../storage/store.js'
import type { Publishing } from '../storage/write.js'
import { decodeBody } from '../wire/decode-body.js'
import { readBody } from '../wire/read-body.js'
import { importParameters } from './import-parameters.js'
import { importRows } from './import-rows.js'
import { type ImportedRow, readRow } from './read-row.js'

/** What importing needs. `now` is epoch ms. */
export interface ImportRoutesOptions {
  readonly store: Pick<Store, 'imported' | 'write' | 'rehearse' | 'note'>
  readonly projects: ReadonlyMap<string, Project>
  readonly publishing: () => Publishing
  readonly now: () => number
  readonly log: Pick<Log, 'error'>
  /** Lets only those of a scope pass. */
  readonly requires: (scope: Scope) => MiddlewareHandler
  readonly readerOf: ReaderCheck
}

const rowsAtOnce = 100
const most = { bytes: 8 * 1024 * 1024, rows: 10_000 }
const headers = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' }

/**
 * `POST /import`: answers that were given elsewhere, a wire record to a line, for those who may import. With `dryRun=true` the
 * report tells what would happen, and nothing does. Who has more than fits sends it in parts; a part that is sent again
 * changes nothing. No webhook hears of what is imported.
 */
export function importRoutes(options: ImportRoutesOptions): Hono {
  const { store, projects, publishing, now, log, requires, readerOf } = options
  const app = new Hono()
  app.post('/import', requires('import'), async ({ req }) => {
    const parameters = readParameters(new URL(req.raw.url), importParameters)
    if ('error' in parameters) return sendProblem(400, parameters)
    const { project: id, dryRun } = parameters.value
    const project = projects.get(id)
    if (!project) {
      const message = `\`project\` must be one the collector serves, got "${id}"`
      return sendProblem(404, { error: 'unknown_project', parameter: 'project', message })
    }
    const lines = await readLines(req.raw)
    if ('status' in lines) return sendProblem(lines.status, { error: lines.error, message: lines.message })
    const target = { project, now: now() }
    const rows: ImportedRow[] = []
    for (const { line, row } of lines.text) {
      // Pages send answers meanwhile.
      if (rows.length % rowsAtOnce === 0) await nextTurn()
      rows.push(readRow(line, row, target))
    }
    try {
      const reader = await readerOf(req.raw)
      const report = await importRows(rows, {
        project: id,
        store,
        reads: reader !== undefined && covers(reader, 'records'),
        write: (batch) => store[dryRun ? 'rehearse' : 'write'](batch, publishing()),
      })
      const { accepted, refused } = report
      const sources = new Set(rows.flatMap((row) => (row.type === 'write' ? row.source : [])))
      const from = [...sources].slice(0, 5).join(', ')
      await store.note({
        project: id,
        at: now(),
        who: reader?.name ?? '',
        what: dryRun ? 'records.import-tried' : 'records.imported',
        detail: `from ${from || 'nowhere'}: ${accepted} accepted, ${refused.length} refused`,
      })
      return Response.json(report, { headers })
    } catch (error) {
      log.error({ err: error }, 'an import could not be committed')
      const message = 'Not everything could be committed. Send the same again: what is there is not counted twice.'
      return sendProblem(503, { error: 'not_committed', message }, { 'Retry-After': '10' })
    }
  })
  return app
}

interface Lines {
  readonly text: readonly { readonly line: string; readonly row: number }[]
}

interface Refusal {
  readonly status: number
  readonly error: string
  readonly message: string
}

async function readLines(request: Request): Promise<Lines | Refusal> {
  const { bytes, complete } = await readBody(request, most.bytes)
  if (!complete) return tooLarge(`at most ${most.bytes} bytes`)
  const decoded = decodeBody(bytes)
  if (decoded.type === 'unreadable')
    return { status: 400, error: 'invalid_body', message: 'The body must be NDJSON in UTF-8, a record to a line.' }
  const text = decoded.text.split('\n').flatMap((line, at) => (line.trim() === '' ? [] : { line, row: at + 1 }))
  return text.length > most.rows ? tooLarge(`at most ${most.rows} lines, got ${text.length}`) : { text }
}

function tooLarge(what: string): Refusal {
  return { status: 413, error: 'too_large', message: `The body must have ${what}. Send it in parts.` }
}
