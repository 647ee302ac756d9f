import type { BatchTables } from './batch-tables.js'
import { queueAnswer } from './queue-answer.js'
import { type SavedResponse, saveResponse } from './save-response.js'
import { segmentChanges } from './segment-changes.js'
import { openLetterRoom, type TakeLetterRoom } from './take-letter-room.js'
import { openReasonRoom } from './take-reason-room.js'
import { openRoom } from './take-room.js'
import { openSegmentRoom } from './take-segment-room.js'
import { tallyChanges } from './tally-changes.js'
import type { DeadLetter, ResponseRow, Room, Scrap, Write, WriteOutcome, WriteRule } from './write.js'

/** What a batch did, and the versions, series and segments that are in the database once it is committed. */
export interface WrittenBatch {
  readonly outcomes: readonly WriteOutcome[]
  readonly found: ReadonlySet<string>
}

/** What a batch is written with. `today` is the UTC day, `known` what earlier batches have found. */
export interface BatchOptions {
  readonly today: string
  readonly known: ReadonlySet<string>
  readonly ruleOf: (project: string) => Required<WriteRule>
}

/**
 * Writes a batch inside one transaction: rows, counters, the way into published blocks, completion events and the change
 * counter of each project together, so that none of them can exist without the others.
 */
export function writeBatch(tables: BatchTables, batch: readonly Write[], options: BatchOptions): WrittenBatch {
  const { today, known, ruleOf } = options
  const roomOf = (project: string): Room => ruleOf(project).room
  const outcomes: WriteOutcome[] = []
  const changes: SavedResponse[] = []
  const projects = new Set<string>()
  const surveys = new Map<string, ResponseRow>()
  const found = new Set<string>()
  const takeRoom = openRoom(tables, { roomOf, known, found })
  const takeReasonRoom = openReasonRoom(tables, roomOf)
  const takeLetterRoom = openLetterRoom(tables, roomOf)
  const takeSegmentRoom = openSegmentRoom(tables, { roomOf, known, found })
  const hold = (letter: DeadLetter): void => {
    const outcome = saveLetter(tables, letter, takeLetterRoom)
    outcomes.push(outcome)
    if (outcome.detail === 'held') projects.add(letter.project)
  }
  for (const write of batch) {
    if (write.type === 'letter') hold(write.letter)
    if (write.type === 'scrap') outcomes.push(saveScrap(tables, write.scrap))
    if (write.type === 'response') {
      const reason = takeRoom(write)
      if (reason !== undefined && write.row.isImported) {
        outcomes.push({ detail: 'held', rev: write.row.rev, why: reason })
        continue
      }
      if (reason !== undefined) {
        hold({ ...write.row, body: bodyOf(write.row), reason })
        continue
      }
      const row = { ...write.row, reasons: takeReasonRoom(write.row), dimensions: takeSegmentRoom(write.row) }
      const saved = saveResponse(tables, row)
      outcomes.push(saved.outcome)
      if (!saved.after) continue
      changes.push(saved)
      projects.add(row.project)
      if (saved.isNewest) saveContact(tables, row)
      queueAnswer(tables, { row, saved, day: row.isImported ? row.day : today })
      if (!saved.before) keepLatest(surveys, row)
      if (saved.isNewlyDone && row.state !== 'test' && !row.isImported && ruleOf(row.project).hasWebhook)
        saveEvent(tables, row)
    }
  }
  for (const { project, survey, version, at } of surveys.values())
    tables.touchVersion({ project, survey, version, last_at: at })
  tables.moveTallies(tallyChanges(changes))
  tables.moveSegmentTallies(segmentChanges(changes))
  for (const project of projects) tables.changeRevision(project)
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
function saveContact(tables: BatchTables, { project, id, at, contact }: ResponseRow): void {
  if (contact) tables.putContact({ project, id, contact_to: contact.to, consent: contact.consent, at })
}

function saveLetter(tables: BatchTables, letter: DeadLetter, takeRoom: TakeLetterRoom): WriteOutcome {
  const { project, id, rev, done, body, reason, receivedAt } = letter
  if (tables.isErased(project, id)) return { detail: 'erased', rev }
  const place = takeRoom(letter)
  if (!place) return { detail: 'full', rev }
  tables.putLetter({ project, id, rev, done: done ? 1 : 0, body, reason, received_at: receivedAt, ...place })
  return { detail: 'held', rev }
}

function saveScrap(tables: BatchTables, { hash, body, receivedAt }: Scrap): WriteOutcome {
  tables.putScrap({ hash, body, received_at: receivedAt })
  return { detail: 'held', rev: 0 }
}

function saveEvent(tables: BatchTables, { project, id, receivedAt }: ResponseRow): void {
  tables.putEvent({ project, id, kind: 'completed', created_at: receivedAt })
}
