import type { Series } from '@easekit/scales'
import { sql, type Transaction } from 'kysely'
import { changeRevision } from './change-revision.js'
import { closeBlocks } from './close-blocks.js'
import { isErased } from './is-erased.js'
import { moveTallies } from './move-tallies.js'
import { queueAnswer } from './queue-answer.js'
import { saveResponse } from './save-response.js'
import type { DeadLetter, Publishing, ResponseRow, Scrap, Write, WriteOutcome } from './store.js'
import type { Tables } from './tables.js'
import { type CountedRow, tallyChanges } from './tally-changes.js'

const keptScraps = 1000

/**
 * Writes a batch inside one transaction: rows, counters, the way into published blocks, completion events and the change
 * counter of each project together, so that none of them can exist without the others.
 */
export async function writeBatch(
  trx: Transaction<Tables>,
  batch: readonly Write[],
  { today, floorOf }: Publishing,
): Promise<readonly WriteOutcome[]> {
  const outcomes: WriteOutcome[] = []
  const changes: { before: CountedRow | undefined; after: CountedRow | undefined }[] = []
  const projects = new Set<string>()
  for (const project of new Set(batch.flatMap((write) => (write.type === 'response' ? write.row.project : []))))
    await closeBlocks(trx, project, { today, floor: floorOf(project) })
  for (const write of batch) {
    if (write.type === 'letter') {
      outcomes.push(await saveLetter(trx, write.letter))
      projects.add(write.letter.project)
    }
    if (write.type === 'scrap') outcomes.push(await saveScrap(trx, write.scrap))
    if (write.type === 'response') {
      const saved = await saveResponse(trx, write.row)
      outcomes.push(saved.outcome)
      if (!saved.after) continue
      changes.push(saved)
      if (saved.isNewest) await saveContact(trx, write.row)
      await queueAnswer(trx, { row: write.row, saved, day: today })
      projects.add(write.row.project)
      if (!saved.before) await saveSurvey(trx, write.row)
      if (write.fields && saved.before?.series !== saved.after.series) await saveSeries(trx, write.row, write.fields)
      if (saved.isNewlyDone && write.row.state !== 'test') await saveEvent(trx, write.row)
    }
  }
  await moveTallies(trx, tallyChanges(changes))
  for (const project of projects) await changeRevision(trx, project)
  return outcomes
}

// What a newer revision says takes the place of what was there.
async function saveContact(trx: Transaction<Tables>, { project, id, at, contact }: ResponseRow): Promise<void> {
  if (!contact) return
  const { to, consent } = contact
  await trx
    .insertInto('contact')
    .values({ project, id, contact_to: to, consent, at })
    .onConflict((conflict) => conflict.columns(['project', 'id']).doUpdateSet({ contact_to: to, consent, at }))
    .execute()
}

async function saveLetter(trx: Transaction<Tables>, letter: DeadLetter): Promise<WriteOutcome> {
  if (await isErased(trx, letter)) return { detail: 'erased', rev: letter.rev }
  const { receivedAt, done, ...rest } = letter
  await trx
    .insertInto('dead_letter')
    .values({ ...rest, done: done ? 1 : 0, received_at: receivedAt })
    .onConflict((conflict) =>
      conflict
        .columns(['project', 'id'])
        .doUpdateSet({
          body: sql`case when excluded.rev > dead_letter.rev then excluded.body else dead_letter.body end`,
          reason: sql`case when excluded.rev > dead_letter.rev then excluded.reason else dead_letter.reason end`,
          done: sql`case when excluded.done = 1 then 1 else dead_letter.done end`,
          rev: sql`case when excluded.rev > dead_letter.rev then excluded.rev else dead_letter.rev end`,
        })
        .where(sql<boolean>`excluded.rev > dead_letter.rev or (excluded.done = 1 and dead_letter.done = 0)`),
    )
    .execute()
  return { detail: 'held', rev: letter.rev }
}

async function saveScrap(trx: Transaction<Tables>, { hash, body, receivedAt }: Scrap): Promise<WriteOutcome> {
  const { n } = await trx
    .selectFrom('scrap')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  if (n < keptScraps) {
    await trx
      .insertInto('scrap')
      .values({ hash, body, received_at: receivedAt })
      .onConflict((conflict) => conflict.column('hash').doNothing())
      .execute()
  }
  return { detail: 'held', rev: 0 }
}

async function saveSurvey(trx: Transaction<Tables>, { project, survey, version, at }: ResponseRow): Promise<void> {
  await trx
    .insertInto('survey')
    .values({ project, survey, version, last_at: at })
    .onConflict((conflict) =>
      conflict.columns(['project', 'survey', 'version']).doUpdateSet({ last_at: at }).where('survey.last_at', '<', at),
    )
    .execute()
}

async function saveSeries(trx: Transaction<Tables>, row: ResponseRow, fields: Series): Promise<void> {
  await trx
    .insertInto('series')
    .values({ project: row.project, survey: row.survey, series: row.series, fields: JSON.stringify(fields) })
    .onConflict((conflict) => conflict.columns(['project', 'survey', 'series']).doNothing())
    .execute()
}

async function saveEvent(trx: Transaction<Tables>, { project, id, receivedAt }: ResponseRow): Promise<void> {
  await trx
    .insertInto('event')
    .values({
      project,
      id,
      kind: 'completed',
      created_at: receivedAt,
      due_at: receivedAt,
      delivered_at: null,
      error: null,
    })
    .onConflict((conflict) => conflict.columns(['project', 'id', 'kind']).doNothing())
    .execute()
}
