import type { Series } from '@easekit/scales'
import { changeRevision } from './change-revision.js'
import { moveTallies } from './move-tallies.js'
import type { Connection } from './open-connection.js'
import { queueAnswer } from './queue-answer.js'
import { type SavedResponse, saveResponse } from './save-response.js'
import type { DeadLetter, ResponseRow, Scrap, Write, WriteOutcome } from './store.js'
import { tallyChanges } from './tally-changes.js'

const keptScraps = 1000

/** Series that are known to be in the database, so that their fields need not be written with every answer. */
export interface KnownSeries {
  readonly has: (key: string) => boolean
}

/** What a batch did, and the series that are in the database once it is committed. */
export interface WrittenBatch {
  readonly outcomes: readonly WriteOutcome[]
  readonly series: readonly string[]
}

/** What a batch is written with. `today` is the UTC day. */
export interface BatchOptions {
  readonly today: string
  readonly known: KnownSeries
  readonly hasWebhook: (project: string) => boolean
}

/**
 * Writes a batch inside one transaction: rows, counters, the way into published blocks, completion events and the change
 * counter of each project together, so that none of them can exist without the others.
 */
export function writeBatch(
  db: Connection,
  batch: readonly Write[],
  { today, known, hasWebhook }: BatchOptions,
): WrittenBatch {
  const outcomes: WriteOutcome[] = []
  const changes: SavedResponse[] = []
  const projects = new Set<string>()
  const surveys = new Map<string, ResponseRow>()
  const series = new Set<string>()
  for (const write of batch) {
    if (write.type === 'letter') {
      outcomes.push(saveLetter(db, write.letter))
      projects.add(write.letter.project)
    }
    if (write.type === 'scrap') outcomes.push(saveScrap(db, write.scrap))
    if (write.type === 'response') {
      const { row, fields } = write
      const saved = saveResponse(db, row)
      outcomes.push(saved.outcome)
      if (!saved.after) continue
      changes.push(saved)
      projects.add(row.project)
      if (saved.isNewest) saveContact(db, row)
      queueAnswer(db, { row, saved, day: today })
      if (!saved.before) keepLatest(surveys, row)
      const key = `${row.project} ${row.survey} ${row.series}`
      if (fields && !known.has(key) && !series.has(key)) {
        saveSeries(db, row, fields)
        series.add(key)
      }
      if (saved.isNewlyDone && row.state !== 'test' && hasWebhook(row.project)) saveEvent(db, row)
    }
  }
  for (const row of surveys.values()) saveSurvey(db, row)
  moveTallies(db, tallyChanges(changes))
  for (const project of projects) changeRevision(db, project)
  return { outcomes, series: [...series] }
}

function keepLatest(surveys: Map<string, ResponseRow>, row: ResponseRow): void {
  const key = `${row.project} ${row.survey} ${row.version}`
  const latest = surveys.get(key)
  if (!latest || row.at > latest.at) surveys.set(key, row)
}

// What a newer revision says takes the place of what was there.
function saveContact(db: Connection, { project, id, at, contact }: ResponseRow): void {
  if (!contact) return
  db.prepare(
    `insert into contact (project, id, contact_to, consent, at) values (?, ?, ?, ?, ?)
     on conflict (project, id) do update set contact_to = excluded.contact_to, consent = excluded.consent, at = excluded.at`,
  ).run(project, id, contact.to, contact.consent, at)
}

function saveLetter(db: Connection, { project, id, rev, done, body, reason, receivedAt }: DeadLetter): WriteOutcome {
  const erased = db.prepare('select 1 from erased where project = ? and id = ?').get(project, id)
  if (erased !== undefined) return { detail: 'erased', rev }
  db.prepare(
    `insert into dead_letter (project, id, rev, done, body, reason, received_at) values (?, ?, ?, ?, ?, ?, ?)
     on conflict (project, id) do update set
       body = case when excluded.rev > dead_letter.rev then excluded.body else dead_letter.body end,
       reason = case when excluded.rev > dead_letter.rev then excluded.reason else dead_letter.reason end,
       done = case when excluded.done = 1 then 1 else dead_letter.done end,
       rev = case when excluded.rev > dead_letter.rev then excluded.rev else dead_letter.rev end
     where excluded.rev > dead_letter.rev or (excluded.done = 1 and dead_letter.done = 0)`,
  ).run(project, id, rev, done ? 1 : 0, body, reason, receivedAt)
  return { detail: 'held', rev }
}

function saveScrap(db: Connection, { hash, body, receivedAt }: Scrap): WriteOutcome {
  db.prepare(
    `insert into scrap (hash, body, received_at) select ?, ?, ? where (select count(*) from scrap) < ${keptScraps}
     on conflict (hash) do nothing`,
  ).run(hash, body, receivedAt)
  return { detail: 'held', rev: 0 }
}

function saveSurvey(db: Connection, { project, survey, version, at }: ResponseRow): void {
  db.prepare(
    `insert into survey (project, survey, version, last_at) values (?, ?, ?, ?)
     on conflict (project, survey, version) do update set last_at = excluded.last_at where survey.last_at < excluded.last_at`,
  ).run(project, survey, version, at)
}

function saveSeries(db: Connection, { project, survey, series }: ResponseRow, fields: Series): void {
  db.prepare(
    `insert into series (project, survey, series, fields) values (?, ?, ?, ?)
     on conflict (project, survey, series) do nothing`,
  ).run(project, survey, series, JSON.stringify(fields))
}

function saveEvent(db: Connection, { project, id, receivedAt }: ResponseRow): void {
  db.prepare(
    `insert into event (project, id, kind, created_at, due_at, delivered_at, error)
     values (?, ?, 'completed', ?, ?, null, null) on conflict (project, id, kind) do nothing`,
  ).run(project, id, receivedAt, receivedAt)
}
