import type { Store } from '../storage/store.js'
import type { ResponseWrite, WriteOutcome } from '../storage/write.js'
import { histogramOf, type RatedAnswer } from './histogram-of.js'
import type { ImportReport, RefusedRow } from './import-report.js'
import type { ImportedRow } from './read-row.js'

const batch = 250

/** Where an import goes. `write` may be one that only tells what would happen. */
export interface ImportTarget {
  readonly project: string
  readonly store: Pick<Store, 'imported'>
  readonly write: (batch: readonly ResponseWrite[]) => Promise<readonly WriteOutcome[]>
  /** Whether whoever imports may read what is there already: an id that can be guessed would tell what one person answered. */
  readonly reads: boolean
}

/**
 * Writes the answers of an import in their order, and reports on every line. An answer that is there already counts as accepted,
 * so that an import that broke off is sent again as it is. Rejects where the database fails; what was written by then stays.
 */
export async function importRows(
  rows: readonly ImportedRow[],
  { project, store, write, reads }: ImportTarget,
): Promise<ImportReport> {
  const refused: RefusedRow[] = rows.flatMap((row) =>
    row.type === 'refused' ? { row: row.row, id: row.id, why: row.why } : [],
  )
  const wanted = rows.flatMap((row) => (row.type === 'write' ? row : []))
  const before = new Map<string, RatedAnswer>()
  const after = new Map<string, RatedAnswer>()
  let accepted = 0
  for (let at = 0; at < wanted.length; at += batch) {
    const part = wanted.slice(at, at + batch)
    const ids = part.map(({ write }) => write.row.id)
    const stored = reads ? await store.imported(project, ids) : []
    for (const { id, ...answer } of stored) {
      if (!before.has(id) && !after.has(id)) before.set(id, answer)
      if (!after.has(id)) after.set(id, answer)
    }
    const outcomes = await write(part.map(({ write }) => write))
    for (const [i, { row, write }] of part.entries()) {
      const { id } = write.row
      const outcome = outcomes[i]
      const why = outcome ? whyNot(outcome) : 'row: was not written'
      if (why !== undefined) {
        refused.push({ row, id, why })
        continue
      }
      accepted += 1
      if (outcome?.detail === 'stored' || !after.has(id)) after.set(id, answerOf(write))
    }
  }
  return {
    rows: rows.length,
    accepted,
    refused: refused.sort((a, b) => a.row - b.row),
    histogram: { before: histogramOf(before.values()), after: histogramOf(after.values()) },
  }
}

function whyNot({ detail, rev, why }: WriteOutcome): string | undefined {
  if (why !== undefined) return why
  if (detail === 'stale') return `rev: must be above ${rev}, which is there already`
  if (detail === 'erased') return 'id: was erased, for good'
  return detail === 'held' || detail === 'full' ? 'record: cannot be counted' : undefined
}

function answerOf({ row, fields }: ResponseWrite): RatedAnswer {
  const { survey, version, state, ratings } = row
  return { survey: `${survey}@${version}`, scale: fields?.scale ?? null, state, ratings }
}
