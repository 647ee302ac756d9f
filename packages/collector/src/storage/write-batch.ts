import { changeRevision } from './change-revision.js'
import { moveTallies } from './move-tallies.js'
import type { Connection } from './open-connection.js'
import { queueAnswer } from './queue-answer.js'
import { type SavedResponse, saveResponse } from './save-response.js'
import type { DeadLetter, ResponseRow, Room, Scrap, Write, WriteOutcome } from './store.js'
import { openReasonRoom } from './take-reason-room.js'
import { openRoom } from './take-room.js'
import { tallyChanges } from './tally-changes.js'

const keptScraps = 1000

/** What a batch did, and the versions and series that are in the database once it is committed. */
export interface WrittenBatch {
  readonly outcomes: readonly WriteOutcome[]
  readonly found: ReadonlySet<string>
}

/** What a batch is written with. `today` is the UTC day, `known` what earlier batches have found. */
export interface BatchOptions {
  readonly today: string
  readonly known: ReadonlySet<string>
  readonly roomOf: (project: string) => Room
  readonly hasWebhook: (project: string) => boolean
}

/**
 * Writes a batch inside one transaction: rows, counters, the way into published blocks, completion events and the change
 * counter of each project together, so that none of them can exist without the others.
 */
export function writeBatch(db: Connection, batch: readonly Write[], options: BatchOptions): WrittenBatch {
  const { today, known, roomOf, hasWebhook } = options
  const outcomes: WriteOutcome[] = []
  const changes: SavedResponse[] = []
  const projects = new Set<string>()
  const surveys = new Map<string, ResponseRow>()
  const found = new Set<string>()
  const takeRoom = openRoom(db, { roomOf, known, found })
  const takeReasonRoom = openReasonRoom(db, roomOf)
  const hold = (letter: DeadLetter): void => {
    outcomes.push(saveLetter(db, letter))
    projects.add(letter.project)
  }
  for (const write of batch) {
    if (write.type === 'letter') hold(write.letter)
    if (write.type === 'scrap') outcomes.push(saveScrap(db, write.scrap))
    if (write.type === 'response') {
      const reason = takeRoom(write)
      if (reason !== undefined) {
        hold({ ...write.row, body: bodyOf(write.row), reason })
        continue
      }
      const row = { ...write.row, reasons: takeReasonRoom(write.row) }
      const saved = saveResponse(db, row)
      outcomes.push(saved.outcome)
      if (!saved.after) continue
      changes.push(saved)
      projects.add(row.project)
      if (saved.isNewest) saveContact(db, row)
      queueAnswer(db, { row, saved, day: today })
      if (!saved.before) keepLatest(surveys, row)
      if (saved.isNewlyDone && row.state !== 'test' && hasWebhook(row.project)) saveEvent(db, row)
    }
  }
  for (const row of surveys.values()) touchSurvey(db, row)
  moveTallies(db, tallyChanges(changes))
  for (const project of projects) changeRevision(db, project)
  return { outcomes, found }
}

// A record that is held says all that it said.
function bodyOf({ body, contact }: ResponseRow): string {
  return contact ? JSON.stringify({ ...JSON.parse(body), contact }) : body
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

function touchSurvey(db: Connection, { project, survey, version, at }: ResponseRow): void {
  db.prepare('update survey set last_at = ? where project = ? and survey = ? and version = ? and last_at < ?').run(
    at,
    project,
    survey,
    version,
    at,
  )
}

function saveEvent(db: Connection, { project, id, receivedAt }: ResponseRow): void {
  db.prepare(
    `insert into event (project, id, kind, created_at, due_at, delivered_at, error)
     values (?, ?, 'completed', ?, ?, null, null) on conflict (project, id, kind) do nothing`,
  ).run(project, id, receivedAt, receivedAt)
}
