import { type Kysely, type Migration, sql } from 'kysely'

const page = 500
const mostSegments = 50
const key = ['project', 'survey', 'dimension', 'segment', 'series', 'version', 'day', 'measure', 'value'] as const

type Tally = Record<Exclude<(typeof key)[number], 'value'>, string> & { value: number; n: number }

type Row = Pick<Tally, 'project' | 'survey' | 'version' | 'series' | 'day'> & {
  id: string
  body: string
  state: string
  ratings: string
  reasons: string | null
  done: number
}

type TablesOfThen = {
  response: Row & { comment_at: number | null }
  project_state: { project: string; expired_day: string | null }
  audit: { project: string; at: number; what: string }
  segment: Pick<Tally, 'project' | 'survey' | 'dimension' | 'segment'>
  segment_tally: Tally
}

/**
 * Counts by segments: what an answer is counted by, the segments of a survey, and their counts. Answers that are there already
 * are counted once here. Comments get a second index, so that those of one version are found by keys as well. Of a project whose
 * records have expired before, nothing says up to which day, so that it is the day on which that happened.
 */
export const segments: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    const { schema } = db
    await schema.alterTable('response').addColumn('dimensions', 'text').execute()
    await schema
      .createTable('segment')
      .addColumn('project', 'text', (c) => c.notNull())
      .addColumn('survey', 'text', (c) => c.notNull())
      .addColumn('dimension', 'text', (c) => c.notNull())
      .addColumn('segment', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('segment_key', ['project', 'survey', 'dimension', 'segment'])
      .execute()
    await schema
      .createTable('segment_tally')
      .addColumn('project', 'text', (c) => c.notNull())
      .addColumn('survey', 'text', (c) => c.notNull())
      .addColumn('dimension', 'text', (c) => c.notNull())
      .addColumn('segment', 'text', (c) => c.notNull())
      .addColumn('series', 'text', (c) => c.notNull())
      .addColumn('version', 'text', (c) => c.notNull())
      .addColumn('day', 'text', (c) => c.notNull())
      .addColumn('measure', 'text', (c) => c.notNull())
      .addColumn('value', 'double precision', (c) => c.notNull())
      .addColumn('n', 'bigint', (c) => c.notNull())
      .addPrimaryKeyConstraint('segment_tally_key', [...key])
      .execute()
    const known = db.withTables<TablesOfThen>()
    await schema.alterTable('project_state').addColumn('expired_day', 'text').execute()
    const expired = known.selectFrom('audit').select((eb) => ['project', eb.fn.max('at').as('at')])
    for (const { project, at } of await expired.where('what', '=', 'records.expired').groupBy('project').execute()) {
      const expired_day = new Date(at).toISOString().slice(0, 10)
      await known.updateTable('project_state').set({ expired_day }).where('project', '=', project).execute()
    }
    await known.updateTable('response').set({ comment_at: null }).where('state', '=', 'test').execute()
    await schema
      .createIndex('response_comment_version')
      .on('response')
      .columns(['project', 'survey', 'version', 'comment_at', 'id'])
      .where(sql.ref('comment_at'), 'is not', null)
      .execute()
    await countSegmentsOfBefore(known)
  },
}

// Written out here as it was when this migration was released: what it writes must not follow later code.
async function countSegmentsOfBefore(db: Kysely<TablesOfThen>): Promise<void> {
  const places = new Map<string, Set<string>>()
  let after = { project: '', id: '' }
  for (;;) {
    const rows = await db
      .selectFrom('response')
      .select(['project', 'id', 'body', 'survey', 'version', 'series', 'day', 'state', 'ratings', 'reasons', 'done'])
      .where('state', '!=', 'test')
      .where((eb) =>
        eb.or([
          eb('project', '>', after.project),
          eb.and([eb('project', '=', after.project), eb('id', '>', after.id)]),
        ]),
      )
      .orderBy('project')
      .orderBy('id')
      .limit(page)
      .execute()
    const tallies = new Map<string, Tally>()
    for (const row of rows) {
      const { project, survey, version, series, day } = row
      const dimensions = dimensionsOf(row.body)
      for (const [dimension, told] of Object.entries(dimensions)) {
        const place = JSON.stringify([project, survey, dimension])
        const known = places.get(place) ?? new Set()
        places.set(place, known)
        const segment = told === '' || known.has(told) || known.size < mostSegments ? told : 'other'
        if (!known.has(segment))
          await db.insertInto('segment').values({ project, survey, dimension, segment }).execute()
        known.add(segment)
        dimensions[dimension] = segment
        for (const [measure, value] of partsOf(row)) {
          const tally = { project, survey, dimension, segment, series, version, day, measure, value, n: 1 }
          const name = JSON.stringify(key.map((column) => tally[column]))
          tallies.set(name, { ...tally, n: (tallies.get(name)?.n ?? 0) + 1 })
        }
      }
      await db
        .updateTable('response')
        .set({ dimensions: JSON.stringify(dimensions) } as object)
        .where('project', '=', project)
        .where('id', '=', row.id)
        .execute()
    }
    const all = [...tallies.values()]
    for (let at = 0; at < all.length; at += page) {
      await db
        .insertInto('segment_tally')
        .values(all.slice(at, at + page))
        .onConflict((conflict) =>
          conflict.columns([...key]).doUpdateSet((eb) => ({ n: eb('segment_tally.n', '+', eb.ref('excluded.n')) })),
        )
        .execute()
    }
    const last = rows.at(-1)
    if (!last || rows.length < page) return
    after = { project: last.project, id: last.id }
  }
}

function partsOf({ state, ratings, reasons, done }: Row): readonly (readonly [string, number])[] {
  const rated = Object.entries(JSON.parse(ratings) as Record<string, number>)
  const given = JSON.parse(reasons ?? '[]') as string[]
  return [
    ['shown', 0],
    ...(rated.length > 0 ? [['answered', 0] as const] : []),
    ...rated.filter(([question]) => /^effort(?:\.[\w-]{1,64})?$/.test(question)),
    ...(done ? [['completed', 0] as const] : []),
    ...(state === 'dismissed' ? [['dismissed', 0] as const] : []),
    ...given.map((reason) => [`reason:${reason}`, 0] as const),
  ]
}

function dimensionsOf(body: string): Record<string, string> {
  const { trigger, source, page, locale, device, sinceMs } = JSON.parse(body)?.context ?? {}
  const bounded = (told: unknown): string => {
    if (typeof told !== 'string') return ''
    return told.length > 200 ? 'other' : told
  }
  return {
    trigger: bounded(trigger),
    source: bounded(source),
    page: bounded(pathOf(page)),
    language: bounded(locale),
    device: device === undefined || ['phone', 'tablet', 'desktop'].includes(device) ? (device ?? '') : 'other',
    delay: delayOf(sinceMs),
  }
}

function pathOf(page: unknown): string | undefined {
  if (typeof page !== 'string' || page === '') return undefined
  const path = /^(?:[a-z][a-z\d+.-]*:\/\/[^/?#]*)?([^?#]*)/i.exec(page)?.[1] || '/'
  return decoded(path)
    .split('/')
    .map((part) => (part.length > 40 || /(?:\d\D*){3}|@|%40/.test(part) ? ':id' : part))
    .join('/')
}

function decoded(path: string): string {
  try {
    const text = decodeURI(path)
    return /\p{Cc}/u.test(text) ? path : text
  } catch {
    return path
  }
}

function delayOf(sinceMs: unknown): string {
  if (typeof sinceMs !== 'number') return ''
  const minutes = sinceMs / 60_000
  if (minutes < 1) return 'under-1m'
  if (minutes < 10) return 'under-10m'
  if (minutes < 60) return 'under-1h'
  return minutes < 24 * 60 ? 'under-1d' : 'from-1d'
}
