import { createHash } from 'node:crypto'
import { type Kysely, type Migration, sql } from 'kysely'

const page = 500

type TablesOfThen = {
  response: {
    project: string
    id: string
    body: string
    survey: string
    version: string
    series: string
    state: string
    ratings: string
    done: number
    subject: string | null
    received_at: number
  }
  published_answer: Record<
    | 'project'
    | 'id'
    | 'survey'
    | 'series'
    | 'version'
    | 'trigger_name'
    | 'person'
    | 'queued_day'
    | 'counted'
    | 'published'
    | 'blocks',
    string
  > & { home: number | null; waiting: number }
}

/**
 * Answers on their way into published blocks, the blocks, and the last day that was closed. Answers of before join the queue
 * of the day on which they came, so that their blocks are those that would have been published.
 */
export const publishedBlocks: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    const { schema } = db
    await schema
      .createTable('published_answer')
      .addColumn('project', 'text', (c) => c.notNull())
      .addColumn('id', 'text', (c) => c.notNull())
      .addColumn('survey', 'text', (c) => c.notNull())
      .addColumn('series', 'text', (c) => c.notNull())
      .addColumn('version', 'text', (c) => c.notNull())
      .addColumn('trigger_name', 'text', (c) => c.notNull())
      .addColumn('person', 'text', (c) => c.notNull())
      .addColumn('queued_day', 'text', (c) => c.notNull())
      .addColumn('counted', 'text', (c) => c.notNull())
      .addColumn('published', 'text', (c) => c.notNull())
      .addColumn('blocks', 'text', (c) => c.notNull())
      .addColumn('home', 'bigint')
      .addColumn('waiting', 'integer', (c) => c.notNull())
      .addPrimaryKeyConstraint('published_answer_key', ['project', 'id', 'survey', 'series', 'version', 'trigger_name'])
      .execute()
    await schema
      .createIndex('published_answer_waiting')
      .on('published_answer')
      .columns(['project', 'survey'])
      .where(sql.ref('waiting'), '=', 1)
      .execute()
    await schema
      .createIndex('published_answer_home')
      .on('published_answer')
      .columns(['project', 'survey', 'home'])
      .where(sql.ref('home'), 'is not', null)
      .execute()
    await schema
      .createTable('block')
      .addColumn('project', 'text', (c) => c.notNull())
      .addColumn('survey', 'text', (c) => c.notNull())
      .addColumn('number', 'bigint', (c) => c.notNull())
      .addColumn('day', 'text', (c) => c.notNull())
      .addColumn('series', 'text', (c) => c.notNull())
      .addColumn('version', 'text')
      .addColumn('trigger_name', 'text')
      .addColumn('requires', 'text', (c) => c.notNull())
      .addColumn('part', 'text')
      .addColumn('counts', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('block_key', ['project', 'survey', 'number'])
      .execute()
    await schema.alterTable('project_state').addColumn('closed_day', 'text').execute()
    await queueAnswersOfBefore(db.withTables<TablesOfThen>())
  },
}

// Written out here as it was when this migration was released: what it writes must not follow later code.
async function queueAnswersOfBefore(db: Kysely<TablesOfThen>): Promise<void> {
  let after = { project: '', id: '' }
  for (;;) {
    const rows = await db
      .selectFrom('response')
      .select([
        'project',
        'id',
        'body',
        'survey',
        'version',
        'series',
        'state',
        'ratings',
        'done',
        'subject',
        'received_at',
      ])
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
    for (const row of rows) {
      const { project, id, survey, version, series, subject } = row
      await db
        .insertInto('published_answer')
        .values({
          project,
          id,
          survey,
          series,
          version,
          trigger_name: triggerOf(row.body),
          person:
            subject === null
              ? `id ${id}`
              : createHash('sha256').update(`${project}\0${subject}`).digest('base64url').slice(0, 22),
          queued_day: new Date(Number(row.received_at)).toISOString().slice(0, 10),
          counted: countedOf(row),
          published: '{}',
          blocks: '{}',
          home: null,
          waiting: 1,
        })
        .execute()
    }
    const last = rows.at(-1)
    if (!last || rows.length < page) return
    after = { project: last.project, id: last.id }
  }
}

function triggerOf(body: string): string {
  const trigger = JSON.parse(body)?.context?.trigger
  return typeof trigger === 'string' ? trigger : ''
}

function countedOf(row: { readonly ratings: string; readonly done: number; readonly state: string }): string {
  const ratings = Object.entries(JSON.parse(row.ratings) as Record<string, number>)
  const counters = [
    'shown:0',
    ...(ratings.length > 0 ? ['answered:0'] : []),
    ...ratings.map(([question, value]) => `${question}:${value}`),
    ...(row.done === 1 ? ['completed:0'] : []),
    ...(row.state === 'dismissed' ? ['dismissed:0'] : []),
  ]
  return JSON.stringify(Object.fromEntries(counters.sort().map((counter) => [counter, 1])))
}
