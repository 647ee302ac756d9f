import type { Connection } from './open-connection.js'
import type { ResponseRow, WriteOutcome } from './store.js'
import type { ResponseTable } from './tables.js'
import { type CountedRow, counted } from './tally-changes.js'

/** What a submitted response did: the verdict's detail, and the row as it was and as it is now if that changed. */
export interface SavedResponse {
  readonly outcome: WriteOutcome
  readonly before: CountedRow | undefined
  readonly after: CountedRow | undefined
  readonly isNewlyDone: boolean
  /** Whether it is the newest revision, to which all but the completion belongs. */
  readonly isNewest: boolean
}

// Everything but `done` belongs to the newest revision; `done` never goes back.
const newest = [
  'rev',
  'body',
  'survey',
  'version',
  'series',
  'day',
  'state',
  'effort',
  'ratings',
  'reasons',
  'comment',
  'comment_at',
  'subject',
  'at',
  'received_at',
  'redactions',
  'done',
] as const satisfies readonly (keyof ResponseTable)[]

const insertNew = `
  insert into response (${newest.join(', ')}, project, id) select ${newest.map(() => '?').join(', ')}, ?, ?
  where not exists (select 1 from erased where project = ? and id = ?)
  on conflict do nothing`
const readStored = `
  select rev, done, project, survey, version, series, day, state, ratings, reasons from response where project = ? and id = ?`
const replace = `update response set ${newest.map((name) => `${name} = ?`).join(', ')} where project = ? and id = ?`
const complete = 'update response set done = 1 where project = ? and id = ?'

type StoredRow = Pick<ResponseTable, 'rev' | keyof CountedRow>

/**
 * Merges a response into its row so that every arrival order ends in the same row: the highest revision wins, and a
 * completion stays even if a partial revision from another tab is higher. Most records are new or follow one that is there,
 * so that it inserts first and looks only where nothing was inserted.
 */
export function saveResponse(db: Connection, row: ResponseRow): SavedResponse {
  const { project, id } = row
  if (db.prepare(insertNew).run(...valuesOf(row, row.done), project, id, project, id).changes === 1) {
    const outcome = { detail: 'stored', rev: row.rev } as const
    return { outcome, before: undefined, after: row, isNewlyDone: row.done, isNewest: true }
  }
  const stored = db.prepare(readStored).get(project, id) as StoredRow | undefined
  if (!stored) return unchanged('erased', row.rev)
  const isNewest = row.rev > stored.rev
  const isNewlyDone = row.done && stored.done === 0
  if (!isNewest && !isNewlyDone) return unchanged(row.rev === stored.rev ? 'duplicate' : 'stale', stored.rev)
  const before = counted(stored)
  const done = row.done || before.done
  if (isNewest) db.prepare(replace).run(...valuesOf(row, done), project, id)
  else db.prepare(complete).run(project, id)
  return {
    outcome: { detail: row.rev < stored.rev ? 'stale' : 'stored', rev: isNewest ? row.rev : stored.rev },
    before,
    after: { ...(isNewest ? row : before), done },
    isNewlyDone,
    isNewest,
  }
}

function unchanged(detail: WriteOutcome['detail'], rev: number): SavedResponse {
  return { outcome: { detail, rev }, before: undefined, after: undefined, isNewlyDone: false, isNewest: false }
}

function valuesOf(row: ResponseRow, done: boolean): unknown[] {
  const columns: Pick<ResponseTable, (typeof newest)[number]> = {
    ...row,
    effort: row.ratings.effort ?? null,
    ratings: JSON.stringify(row.ratings),
    reasons: row.reasons.length === 0 ? null : JSON.stringify(row.reasons),
    comment_at: row.comment === null ? null : row.at,
    received_at: row.receivedAt,
    done: done ? 1 : 0,
  }
  return newest.map((name) => columns[name])
}
