import { dirname } from 'node:path'
import { EaseKitError } from '@easekit/scales'
import { Kysely, Migrator, sql } from 'kysely'
import { shiftDay } from '../publishing/days.js'
import { claimEvents } from './claim-events.js'
import { closeBlocks } from './close-blocks.js'
import { dropDeadLetter } from './drop-dead-letter.js'
import { ensureFolder } from './ensure-folder.js'
import { eraseRecords } from './erase-records.js'
import { asStoreError, explainFailure } from './explain-failure.js'
import { findRecords } from './find-records.js'
import { firstTables } from './migrations/0001-first-tables.js'
import { publishedBlocks } from './migrations/0002-published-blocks.js'
import { itemsOfDimensions } from './migrations/0003-items-of-dimensions.js'
import { contacts } from './migrations/0004-contacts.js'
import { partialIndexes } from './migrations/0005-partial-indexes.js'
import { reasons } from './migrations/0010-reasons.js'
import { settledEvents } from './migrations/0011-settled-events.js'
import { type Connection, openConnection } from './open-connection.js'
import { readAnswers } from './read-answers.js'
import { readBlocks } from './read-blocks.js'
import { readComments } from './read-comments.js'
import { readContacts } from './read-contacts.js'
import { readDeadLetters } from './read-dead-letters.js'
import { readFigures } from './read-figures.js'
import { readSeries } from './read-series.js'
import { readTally } from './read-tally.js'
import { retryBusy } from './retry-busy.js'
import { settleEvent } from './settle-event.js'
import { sqliteDialect } from './sqlite-dialect.js'
import type { PublishedSurvey, PublishingRule, Room, Store, SurveyRow } from './store.js'
import type { Tables } from './tables.js'
import { writeBatch } from './write-batch.js'

const mostRemembered = 10_000
const boundless: Room = {
  versions: Infinity,
  series: Infinity,
  plainSeries: 0,
  reasons: Infinity,
  isDeclared: () => false,
  offers: () => true,
}

/**
 * Opens, and if need be creates, a SQLite database at `path` and brings it to the newest layout. Writes are on disk
 * before they resolve. Several processes may use one file.
 *
 * @throws EaseKitError when the folder or the file cannot be written, or the file is not a database.
 */
export async function openSqliteStore(path: string): Promise<Store> {
  const { db, connection } = await open(path)
  const known = new Set<string>()
  return {
    write: async (batch, { today, floorOf, hasWebhook = () => true, roomOf = () => boundless }) => {
      const writing = db.transaction().execute(async (trx) => {
        for (const project of new Set(batch.flatMap((write) => (write.type === 'response' ? write.row.project : []))))
          await closeBlocks(trx, project, { today, floor: floorOf(project) })
        return writeBatch(connection, batch, { today, known, hasWebhook, roomOf })
      })
      const { outcomes, found } = await writing.catch((error: unknown) => {
        throw asStoreError(error)
      })
      // Not before the commit: a batch that is rolled back takes its series along.
      if (known.size > mostRemembered) known.clear()
      for (const key of found) known.add(key)
      return outcomes
    },
    tally: (query) => readTally(db, query),
    answers: (query) => readAnswers(db, query),
    series: (project, survey) => readSeries(db, project, survey),
    surveys: (project) => readSurveys(db, project),
    comments: (query) => readComments(db, query),
    contacts: (query) => readContacts(db, query),
    revision: (project) => readRevision(db, project),
    claimEvents: (query) => db.transaction().execute((trx) => claimEvents(trx, query)),
    settleEvent: (event, end) => settleEvent(db, event, end),
    dropEvents: async (project) => {
      await db.deleteFrom('event').where('project', '=', project).execute()
    },
    find: (selector) => findRecords(db, selector),
    erase: async (selector, moment) => {
      const erased = await db.transaction().execute((trx) => eraseRecords(trx, selector, { ...moment, connection }))
      // The log still holds what has been erased until it is folded into the database.
      await sql`pragma wal_checkpoint(truncate)`.execute(db)
      return erased
    },
    publish: (project, rule) => publish(db, project, rule),
    blocks: (project, survey) => readBlocks(db, project, survey),
    publishedSurveys: (project) => readPublishedSurveys(db, project),
    letters: (query) => readDeadLetters(db, query),
    dropLetter: (letter) => dropDeadLetter(db, letter),
    check: () =>
      db.transaction().execute(async () => {
        // Writing the number that is there is a commit like any other, and changes nothing.
        const { user_version } = connection.prepare('pragma user_version').get() as { user_version: number }
        connection.prepare(`pragma user_version = ${user_version}`).run()
      }),
    figures: () => readFigures(db),
    close: () => db.destroy(),
  }
}

async function open(path: string): Promise<{ db: Kysely<Tables>; connection: Connection }> {
  try {
    if (path !== ':memory:') ensureFolder(dirname(path))
    return await retryBusy(async () => {
      const connection = openConnection(path)
      const db = new Kysely<Tables>({ dialect: sqliteDialect(connection) })
      try {
        await migrate(db)
        return { db, connection }
      } catch (error) {
        await db.destroy()
        throw error
      }
    })
  } catch (error) {
    const reason = explainFailure(error) ?? (error instanceof Error ? error.message : String(error))
    throw new EaseKitError(`the database at "${path}" must be a file that can be written, got: ${reason}`, {
      cause: error,
    })
  }
}

// Brings a database to the newest layout. Migrations are part of the program, so there is no folder to ship; a
// released one is never edited. Rejects when one fails, or when a newer release has written the database.
async function migrate(db: Kysely<Tables>): Promise<void> {
  const migrations = {
    '0001-first-tables': firstTables,
    '0002-published-blocks': publishedBlocks,
    '0003-items-of-dimensions': itemsOfDimensions,
    '0004-contacts': contacts,
    '0005-partial-indexes': partialIndexes,
    '0010-reasons': reasons,
    '0011-settled-events': settledEvents,
  }
  const provider = { getMigrations: async () => migrations }
  const { error } = await new Migrator({ db, provider }).migrateToLatest()
  if (error) throw error
}

// Every survey of a project that was ever shown, each version on its own, the most recently used first.
async function readSurveys(db: Kysely<Tables>, project: string): Promise<readonly SurveyRow[]> {
  return db
    .selectFrom('survey')
    .select(['survey', 'version', 'last_at as lastAt'])
    .where('project', '=', project)
    .orderBy('last_at', 'desc')
    .orderBy('survey')
    .execute()
}

// Most days nothing is due, which a look without a transaction tells.
async function publish(db: Kysely<Tables>, project: string, rule: PublishingRule): Promise<string> {
  const closedDay = async (): Promise<string> => {
    const query = db.selectFrom('project_state').select('closed_day').where('project', '=', project)
    return (await query.executeTakeFirst())?.closed_day ?? ''
  }
  if ((await closedDay()) !== shiftDay(rule.today, -1))
    await db.transaction().execute((trx) => closeBlocks(trx, project, rule))
  const { n } = await db
    .selectFrom('block')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('project', '=', project)
    .executeTakeFirstOrThrow()
  return `${await closedDay()}.${n}`
}

async function readPublishedSurveys(db: Kysely<Tables>, project: string): Promise<readonly PublishedSurvey[]> {
  return db
    .selectFrom('block')
    .select((eb) => ['survey', 'version', eb.fn.max<string>('day').as('lastDay')])
    .where('project', '=', project)
    .where('requires', '=', '[]')
    .groupBy(['survey', 'version'])
    .orderBy('lastDay', 'desc')
    .orderBy('survey')
    .orderBy('version')
    .execute()
}

// The change token of a project: a random part, made with its first answer, and a counter.
async function readRevision(db: Kysely<Tables>, project: string): Promise<string> {
  const row = await db
    .selectFrom('project_state')
    .select(['token', 'changes'])
    .where('project', '=', project)
    .executeTakeFirst()
  return row ? `${row.token}.${row.changes}` : 'empty'
}
