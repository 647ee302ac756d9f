import { sumCounts } from '../publishing/counts.js'
import { contribution } from './contribution.js'
import type { Connection } from './open-connection.js'
import { personKey } from './person-key.js'
import type { SavedResponse } from './save-response.js'
import type { ResponseRow } from './store.js'
import type { PublishedAnswerTable } from './tables.js'

/** A response that was written, and what that changed. `day` is the UTC day it is. */
export interface QueuedAnswer {
  readonly row: ResponseRow
  readonly saved: SavedResponse
  readonly day: string
}

const isIt = 'project = ? and id = ? and survey = ? and series = ? and version = ? and trigger_name = ?'
const readEntries = `
  select survey, series, version, trigger_name, counted, published from published_answer where project = ? and id = ?`
const putIn = `
  insert into published_answer (project, id, survey, series, version, trigger_name, person, published, blocks, home,
    queued_day, counted, waiting) values (?, ?, ?, ?, ?, ?, ?, ?, '{}', null, ?, ?, ?)
  on conflict (project, id, survey, series, version, trigger_name) do update
  set queued_day = excluded.queued_day, counted = excluded.counted, waiting = excluded.waiting`
const remove = `delete from published_answer where ${isIt}`
const takeBack = `update published_answer set counted = '{}', waiting = 1, queued_day = ? where ${isIt}`

/**
 * Puts an answer into the queue of its cell, or notes how it differs from what is published of it. One that has moved to
 * another cell leaves the former.
 */
export function queueAnswer(db: Connection, { row, saved, day }: QueuedAnswer): void {
  const { before, after, isNewest } = saved
  if (!after) return
  const { project, id } = row
  const parts = contribution(after).map(({ measure, value }) => [{ [`${measure}:${value}`]: 1 }, 1] as const)
  const counted = JSON.stringify(sumCounts(parts))
  const found = before ? (db.prepare(readEntries).all(project, id) as Entry[]) : []
  const live = found.find((entry) => entry.counted !== '{}')
  // The cell belongs to the newest revision, and an older one may only have completed the answer.
  const cell = (!isNewest && live) || {
    survey: row.survey,
    series: row.series,
    version: row.version,
    trigger_name: row.trigger ?? '',
  }
  for (const entry of found) {
    if (entry.counted !== '{}' && !isIn(entry, cell)) takeOut(db, { ...entry, project, id, day })
  }
  const published = found.find((entry) => isIn(entry, cell))?.published ?? '{}'
  const person = personKey(project, id, row.subject)
  const isWaiting = counted === published ? 0 : 1
  db.prepare(putIn).run(...keyOf({ ...cell, project, id }), person, published, day, counted, isWaiting)
}

/** An answer to take out of the queue. */
export type LeavingAnswer = AnswerKey & { readonly published: string; readonly day: string }

/** Takes an answer out of its cell: at once while it waits, later where it is published. */
export function takeOut(db: Connection, entry: LeavingAnswer): void {
  if (entry.published === '{}') db.prepare(remove).run(...keyOf(entry))
  else db.prepare(takeBack).run(entry.day, ...keyOf(entry))
}

type AnswerKey = Pick<PublishedAnswerTable, 'project' | 'id' | 'survey' | 'series' | 'version' | 'trigger_name'>
type Cell = Omit<AnswerKey, 'project' | 'id'>
type Entry = Cell & Pick<PublishedAnswerTable, 'counted' | 'published'>

const keyOf = ({ project, id, survey, series, version, trigger_name }: AnswerKey): string[] => [
  project,
  id,
  survey,
  series,
  version,
  trigger_name,
]

const isIn = (a: Cell, b: Cell): boolean =>
  a.survey === b.survey && a.series === b.series && a.version === b.version && a.trigger_name === b.trigger_name
