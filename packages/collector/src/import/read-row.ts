import { readSubmission } from '../ingest/read-submission.js'
import type { Project } from '../projects/project.js'
import type { ResponseWrite } from '../storage/write.js'

/** A line of an import: an answer to write, or why not. */
export type ImportedRow =
  | { readonly type: 'write'; readonly row: number; readonly write: ResponseWrite; readonly source: string }
  | { readonly type: 'refused'; readonly row: number; readonly id: string | null; readonly why: string }

/** Where a line goes. `now` is epoch ms. */
export interface RowTarget {
  readonly project: Project
  readonly now: number
}

// What one record may have over the wire.
const longestLine = 262_144
// Nobody asked for effort before 2000; a smaller time is in seconds, or none.
const earliest = Date.UTC(2000)

/**
 * Reads a line by the rules of the wire, redaction included. `source` says where the answer comes from and `channel` how it was
 * given, each `import` where it is not told; in its context, where an export has both, they are whatever a client may say. It
 * counts on the day of its own time, however long ago, so that the time must be one that is over.
 */
export function readRow(line: string, row: number, { project, now }: RowTarget): ImportedRow {
  const refuse = (id: unknown, why: string): ImportedRow => ({
    type: 'refused',
    row,
    id: typeof id === 'string' ? id.slice(0, 64) : null,
    why,
  })
  if (Buffer.byteLength(line) > longestLine) return refuse(null, `row: must have at most ${longestLine} bytes`)
  const record = parse(line)
  if (!record) return refuse(null, 'row: must be a JSON object')
  const { source: ownSource, channel: ownChannel, ...rest } = record
  const given = isObject(rest.context) ? rest.context : {}
  const source = ownSource ?? (given.source || 'import')
  const channel = ownChannel ?? (given.channel || 'import')
  if (rest.project !== project.id) return refuse(rest.id, `project: must be "${project.id}" as in the address`)
  if (ownSource !== undefined && !isText(ownSource, /^\S.{0,63}$/))
    return refuse(rest.id, 'source: must say where the answer comes from, in 1 to 64 characters')
  if (ownChannel !== undefined && !isText(ownChannel, /^[\w.-]{1,64}$/))
    return refuse(rest.id, 'channel: must be a name such as paper or ivr')
  if (typeof rest.at !== 'number' || rest.at < earliest || rest.at > now)
    return refuse(rest.id, 'at: must be when it was answered, in milliseconds since 1970, and not in the future')
  const text = JSON.stringify({ ...rest, context: { ...given, source, channel } })
  // A survey that takes no more answers of pages may get its old ones.
  const open = new Map([[project.id, { ...project, closed: new Set<string>() }]])
  const submission = readSubmission(text, { projects: open, origin: null, receivedAt: now, isImported: true })
  if (submission.type !== 'write')
    return refuse(rest.id, 'record: must have an id of 1 to 64 letters, digits, _ and -, and a whole number as rev')
  const { write } = submission
  if (write.type === 'letter') return refuse(rest.id, write.letter.reason)
  if (write.type === 'scrap') return refuse(rest.id, 'row: cannot be read')
  return { type: 'write', row, write, source: String(source) }
}

function parse(line: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(line)
    return isObject(value) ? value : undefined
  } catch {
    return undefined // Not JSON, which the caller says.
  }
}

function isText(value: unknown, form: RegExp): boolean {
  return typeof value === 'string' && form.test(value)
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
