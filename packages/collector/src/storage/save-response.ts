import { type ExpressionBuilder, type RawBuilder, sql, type Transaction } from 'kysely'
import { isErased } from './is-erased.js'
import type { ResponseRow, WriteOutcome } from './store.js'
import type { ResponseTable, Tables } from './tables.js'
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

const columns = ['rev', 'done', 'project', 'survey', 'version', 'series', 'day', 'state', 'ratings'] as const

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
  'comment',
  'comment_at',
  'subject',
  'at',
  'received_at',
  'redactions',
] as const satisfies readonly (keyof ResponseTable)[]

/**
 * Merges a response into its row so that every arrival order ends in the same row: the highest revision wins, and a
 * completion stays even if a partial revision from another tab is higher.
 */
export async function saveResponse(trx: Transaction<Tables>, row: ResponseRow): Promise<SavedResponse> {
  const stored = await trx
    .selectFrom('response')
    .select(columns)
    .where('project', '=', row.project)
    .where('id', '=', row.id)
    .executeTakeFirst()
  if (!stored && (await isErased(trx, row))) return unchanged('erased', row.rev)
  if (stored && row.rev <= stored.rev && (stored.done === 1 || !row.done)) {
    return unchanged(row.rev === stored.rev ? 'duplicate' : 'stale', stored.rev)
  }
  const merged = await trx
    .insertInto('response')
    .values(toColumns(row))
    .onConflict((conflict) =>
      conflict
        .columns(['project', 'id'])
        .doUpdateSet((eb) => ({
          ...Object.fromEntries(newest.map((name) => [name, ofNewest(name)])),
          done: eitherDone(eb),
        }))
        .where(sql<boolean>`excluded.rev > response.rev or (excluded.done = 1 and response.done = 0)`),
    )
    .returning(columns)
    .executeTakeFirstOrThrow()
  return {
    outcome: { detail: stored && row.rev < stored.rev ? 'stale' : 'stored', rev: merged.rev },
    before: stored && counted(stored),
    after: counted(merged),
    isNewlyDone: merged.done === 1 && stored?.done !== 1,
    isNewest: !stored || row.rev > stored.rev,
  }
}

function ofNewest(name: string): RawBuilder<unknown> {
  const column = sql.ref(name)
  return sql`case when excluded.rev > response.rev then excluded.${column} else response.${column} end`
}

function eitherDone(eb: ExpressionBuilder<Tables, 'response'>): RawBuilder<number> {
  return sql<number>`case when excluded.done = 1 then 1 else ${eb.ref('response.done')} end`
}

function unchanged(detail: WriteOutcome['detail'], rev: number): SavedResponse {
  return { outcome: { detail, rev }, before: undefined, after: undefined, isNewlyDone: false, isNewest: false }
}

function toColumns(row: ResponseRow): ResponseTable {
  const { receivedAt, done, trigger: _, contact: __, ...rest } = row
  return {
    ...rest,
    done: done ? 1 : 0,
    effort: row.ratings.effort ?? null,
    ratings: JSON.stringify(row.ratings),
    comment_at: row.comment === null ? null : row.at,
    received_at: receivedAt,
  }
}
