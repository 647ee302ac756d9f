import type { BatchTables } from './batch-tables.js'
import type { ResponseTable } from './tables.js'
import { type CountedRow, counted } from './tally-changes.js'
import type { ResponseRow, WriteOutcome } from './write.js'

/** What a submitted response did: the verdict's detail, and the row as it was and as it is now if that changed. */
export interface SavedResponse {
  readonly outcome: WriteOutcome
  readonly before: CountedRow | undefined
  readonly after: CountedRow | undefined
  readonly isNewlyDone: boolean
  /** Whether it is the newest revision, to which all but the completion belongs. */
  readonly isNewest: boolean
}

/**
 * Merges a response into its row so that every arrival order ends in the same row: the highest revision wins, and a
 * completion stays even if a partial revision from another tab is higher. Most records are new or follow one that is there,
 * so that it inserts first and looks only where nothing was inserted.
 */
export function saveResponse(tables: BatchTables, row: ResponseRow): SavedResponse {
  const { project, id } = row
  if (tables.insertResponse(toTable(row, row.done))) {
    const outcome = { detail: 'stored', rev: row.rev } as const
    return { outcome, before: undefined, after: row, isNewlyDone: row.done, isNewest: true }
  }
  const stored = tables.readResponse(project, id)
  if (!stored) return unchanged('erased', row.rev)
  // The ids of imports can be guessed, so that pages have no say in them, and imports have none in what pages sent.
  if (stored.imported === 1 && !row.isImported) return unchanged('stale', stored.rev)
  if (stored.imported === 0 && row.isImported)
    return refused(stored.rev, 'id: belongs to an answer that was not imported')
  const isNewest = row.rev > stored.rev
  const isNewlyDone = row.done && stored.done === 0
  if (!isNewest && !isNewlyDone) return unchanged(row.rev === stored.rev ? 'duplicate' : 'stale', stored.rev)
  const before = counted(stored)
  const done = row.done || before.done
  if (isNewest) tables.replaceResponse(toTable(row, done))
  else tables.completeResponse(project, id, row.receivedAt)
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

function refused(rev: number, why: string): SavedResponse {
  const nothing = unchanged('held', rev)
  return { ...nothing, outcome: { ...nothing.outcome, why } }
}

// Everything but `done` belongs to the newest revision; `done` never goes back.
function toTable(row: ResponseRow, done: boolean): ResponseTable {
  const { project, id, rev, body, survey, version, series, day, state, comment, subject, at, redactions } = row
  return {
    project,
    id,
    rev,
    body,
    survey,
    version,
    series,
    day,
    state,
    comment,
    subject,
    at,
    redactions,
    imported: row.isImported ? 1 : 0,
    effort: row.ratings.effort ?? null,
    ratings: JSON.stringify(row.ratings),
    reasons: row.reasons.length === 0 ? null : JSON.stringify(row.reasons),
    dimensions: asJson(row.dimensions),
    comment_at: comment === null || state === 'test' ? null : at,
    received_at: row.receivedAt,
    done: done ? 1 : 0,
  }
}

function asJson(dimensions: ResponseRow['dimensions']): string | null {
  const text = JSON.stringify(dimensions)
  return text === '{}' ? null : text
}
