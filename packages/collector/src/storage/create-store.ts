import type { Kysely } from 'kysely'
import { shiftDay } from '../publishing/days.js'
import { accessStore } from './access-store.js'
import { alertsInSql } from './alerts-in-sql.js'
import { askingStore } from './asking-store.js'
import { boundlessRoom } from './boundless-room.js'
import { claimEvents } from './claim-events.js'
import { closeBlocks } from './close-blocks.js'
import { dropDeadLetter } from './drop-dead-letter.js'
import type { Engine } from './engine.js'
import { eraseMatching } from './erase-matching.js'
import { eraseRecords } from './erase-records.js'
import { expireRecords } from './expire-records.js'
import { asStoreError } from './explain-failure.js'
import { findPlace } from './find-place.js'
import { findRecords } from './find-records.js'
import { invitationsInSql } from './invitations-in-sql.js'
import { linkStore } from './link-store.js'
import { markComment } from './mark-comment.js'
import { matchRecords } from './match-records.js'
import { outcomesInSql } from './outcomes-in-sql.js'
import { projectStore } from './project-store.js'
import { projectsOf } from './projects-of.js'
import { purgeProject } from './purge-project.js'
import { readAnswers } from './read-answers.js'
import { readBlocks } from './read-blocks.js'
import { readBodies } from './read-bodies.js'
import { readChanges } from './read-changes.js'
import { readComments } from './read-comments.js'
import { readContacts } from './read-contacts.js'
import { readDailyTally } from './read-daily-tally.js'
import { readDeadLetters } from './read-dead-letters.js'
import { readFigures } from './read-figures.js'
import { readImported } from './read-imported.js'
import { readDimensions, readSegments, readSegmentTally } from './read-segments.js'
import { readSeries } from './read-series.js'
import { readTally } from './read-tally.js'
import { recountProject } from './recount.js'
import { settleEvent } from './settle-event.js'
import type { PublishedSurvey, Recounted, Store, SurveyRow } from './store.js'
import type { Tables } from './tables.js'
import type { Publishing, PublishingRule, Write, WriteRule } from './write.js'
import { type WrittenBatch, writeBatch } from './write-batch.js'

const mostRemembered = 10_000

/** The store on a database that has the newest layout. */
export function createStore(engine: Engine): Store {
  const { db } = engine
  const known = new Set<string>()
  const closedDays = new Map<string, string>()

  // Before anything of a new day is written. Which days are closed never goes back, so that it is looked for once a day.
  const closeDaysOnce = async (project: string, rule: PublishingRule): Promise<void> => {
    if (rule.floor === 1 || closedDays.get(project) === rule.today) return
    await closeDays(engine, project, rule)
    closedDays.set(project, rule.today)
  }
  const run = async (
    batch: readonly Write[],
    { today, ruleOf: givenRuleOf }: Publishing,
    end: 'commit' | 'rollback',
  ): Promise<WrittenBatch> => {
    const rules = new Map(
      projectsOf(batch).map((project) => [project, { room: boundlessRoom, hasWebhook: true, ...givenRuleOf(project) }]),
    )
    const ruleOf = (project: string) => rules.get(project) as Required<WriteRule>
    try {
      for (const project of new Set(batch.flatMap((write) => (write.type === 'response' ? write.row.project : []))))
        await closeDaysOnce(project, { today, floor: ruleOf(project).floor })
      return await engine.runBatch(
        { batch, known },
        (tables) => writeBatch(tables, batch, { today, known, ruleOf }),
        end,
      )
    } catch (error) {
      throw asStoreError(error)
    }
  }
  return {
    write: async (batch, publishing) => {
      const { outcomes, found } = await run(batch, publishing, 'commit')
      // Not before the commit: a batch that is rolled back takes its series along.
      if (known.size > mostRemembered) known.clear()
      for (const key of found) known.add(key)
      return outcomes
    },
    // All of the batch, taken back: what is told is what would be done. Days that are over stay closed.
    rehearse: async (batch, publishing) => (await run(batch, publishing, 'rollback')).outcomes,
    changes: (query) => readChanges(db, query),
    findPlace: (project, since) => findPlace(db, project, since),
    imported: (project, ids) => readImported(db, project, ids),
    bodies: (query) => readBodies(db, query),
    tally: (query) => readTally(db, query),
    segmentTally: (query) => readSegmentTally(db, query),
    segments: (query) => readSegments(db, query),
    dimensions: (project, survey) => readDimensions(db, project, survey),
    dailyTally: (query) => readDailyTally(db, query),
    answers: (query) => readAnswers(db, query),
    series: (project, survey) => readSeries(db, project, survey),
    surveys: (project) => readSurveys(db, project),
    comments: (query) => readComments(db, query),
    markComment: (mark) => markComment(engine, mark),
    contacts: (query) => readContacts(db, query),
    revision: (project) => readRevision(db, project),
    claimEvents: (query) => db.transaction().execute((trx) => claimEvents(trx, query, engine)),
    settleEvent: (event, end) => settleEvent(db, event, end),
    dropEvents: async (project) => {
      await db.deleteFrom('event').where('project', '=', project).execute()
    },
    find: (selector) => findRecords(db, selector),
    erase: async (selector, moment) => {
      const erased = await db.transaction().execute((trx) => eraseRecords(trx, selector, { ...moment, engine }))
      await engine.forgetErased()
      return erased
    },
    match: (query) => matchRecords(db, query),
    eraseMatching: (query, moment) => eraseMatching(engine, query, moment),
    expire: (expiry) => expireRecords(engine, expiry),
    recount: async () => {
      const projects = await db.selectFrom('project_state').select('project').orderBy('project').execute()
      const recounted: Recounted[] = []
      for (const { project } of projects) recounted.push(await recountProject(engine, project))
      return recounted
    },
    ...accessStore(db),
    ...alertsInSql(engine),
    ...askingStore(db),
    ...invitationsInSql(engine),
    ...linkStore(db),
    ...outcomesInSql(db),
    ...projectStore(engine),
    purgeProject: async (project) => {
      await purgeProject(engine, project)
      // What is remembered of it is not there any more.
      known.clear()
      closedDays.clear()
    },
    publish: (project, rule) => publish(engine, project, rule),
    blocks: (project, survey) => readBlocks(db, project, survey),
    publishedSurveys: (project) => readPublishedSurveys(db, project),
    letters: (query) => readDeadLetters(db, query),
    heldWeights: (project) => readHeldWeights(db, project),
    dropLetter: (letter) => dropDeadLetter(db, letter),
    check: () => engine.check(),
    figures: async (projects) => ({ bytes: await engine.readBytes(), ...(await readFigures(db, projects)) }),
    close: () => db.destroy(),
  }
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

async function closeDays({ db, lockProject }: Engine, project: string, rule: PublishingRule): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await lockProject(trx, project)
    await closeBlocks(trx, project, rule)
  })
}

// Most days nothing is due, which a look without a transaction tells.
async function publish(engine: Engine, project: string, rule: PublishingRule): Promise<string> {
  const { db } = engine
  const closedDay = async (): Promise<string> => {
    const query = db.selectFrom('project_state').select('closed_day').where('project', '=', project)
    return (await query.executeTakeFirst())?.closed_day ?? ''
  }
  if (rule.floor !== 1 && (await closedDay()) !== shiftDay(rule.today, -1)) await closeDays(engine, project, rule)
  const { n } = await db
    .selectFrom('block')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('project', '=', project)
    .executeTakeFirstOrThrow()
  return `${await closedDay()}.${n}`
}

async function readPublishedSurveys(db: Kysely<Tables>, project: string): Promise<readonly PublishedSurvey[]> {
  return (
    db
      .selectFrom('block')
      .select((eb) => ['survey', 'version', eb.fn.max<string>('day').as('lastDay')])
      .where('project', '=', project)
      .where('requires', '=', '[]')
      .groupBy(['survey', 'version'])
      .orderBy('lastDay', 'desc')
      .orderBy('survey')
      // SQLite and PostgreSQL put them at different ends by themselves.
      .orderBy('version', (order) => order.asc().nullsFirst())
      .execute()
  )
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

// An index alone is read.
async function readHeldWeights(db: Kysely<Tables>, project: string): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('dead_letter')
    .select((eb) => ['survey', eb.fn.sum<number>('weight').as('weight')])
    .where('project', '=', project)
    .groupBy('survey')
    .orderBy('survey')
    .execute()
  return new Map(rows.map(({ survey, weight }) => [survey, weight]))
}
