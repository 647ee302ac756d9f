import type { Kysely } from 'kysely'
import type { MatchedRecord, MatchQuery } from './stored-record.js'
import type { Tables } from './tables.js'

/**
 * A page of the records of a project that look alike, in the order in which they came, held ones among them. A held record has
 * no columns of its own, so its body is looked into; so is every body for the origin of the page it was answered on.
 */
export async function matchRecords(
  db: Kysely<Tables>,
  query: MatchQuery,
): Promise<{ readonly records: readonly MatchedRecord[]; readonly last: { at: number; id: string } | undefined }> {
  const stored = (await selectPage(db, 'response', query)).map((row) => ({ ...row, status: 'stored' as const }))
  // A record that is held has no series.
  const held = query.series === undefined ? await selectPage(db, 'dead_letter', query) : []
  const rows = [...stored, ...held.map((row) => ({ ...row, status: 'held' as const }))]
    .sort((a, b) => a.received_at - b.received_at || (a.id < b.id ? -1 : 1))
    .slice(0, query.limit)
  const records = rows.flatMap(({ id, status, body, received_at }): MatchedRecord[] => {
    const { survey, page } = placeOf(body)
    if (query.survey !== undefined && survey !== query.survey) return []
    if (query.origin !== undefined && originOf(page) !== query.origin) return []
    return [{ id, status, receivedAt: received_at, survey, page }]
  })
  const end = rows.length === query.limit ? rows.at(-1) : undefined
  return { records, last: end && { at: end.received_at, id: end.id } }
}

function selectPage(
  db: Kysely<Tables>,
  table: 'response' | 'dead_letter',
  { project, from, until, survey, series, origin, limit, after }: MatchQuery,
): Promise<{ id: string; body: string; received_at: number }[]> {
  return (
    db
      .selectFrom(table)
      .select(['id', 'body', 'received_at'])
      .where('project', '=', project)
      .$if(from !== undefined, (q) => q.where('received_at', '>=', from ?? 0))
      .$if(until !== undefined, (q) => q.where('received_at', '<', until ?? 0))
      .$if(table === 'response' && survey !== undefined, (q) => q.where('survey' as 'id', '=', survey ?? ''))
      .$if(series !== undefined, (q) => q.where('series' as 'id', '=', series ?? ''))
      // What it leaves over is looked into.
      .$if(origin !== undefined, (q) => q.where('body', 'like', '%"page"%'))
      .$if(after !== undefined, (q) => {
        const { at, id } = after ?? { at: 0, id: '' }
        return q.where((eb) =>
          eb.or([eb('received_at', '>', at), eb.and([eb('received_at', '=', at), eb('id', '>', id)])]),
        )
      })
      .orderBy('received_at')
      .orderBy('id')
      .limit(limit)
      .execute()
  )
}

function placeOf(body: string): { readonly survey: string | null; readonly page: string | null } {
  let record: { readonly survey?: unknown; readonly context?: { readonly page?: unknown } | null } | null = null
  try {
    record = JSON.parse(body)
  } catch {
    // It says nothing of itself.
  }
  const survey = typeof record?.survey === 'string' ? (record.survey.split('@')[0] ?? null) : null
  const page = record?.context?.page
  return { survey, page: typeof page === 'string' ? page : null }
}

function originOf(page: string | null): string | undefined {
  return page !== null && URL.canParse(page) ? new URL(page).origin : undefined
}
