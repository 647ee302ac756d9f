import { sumCounts } from '../publishing/counts.js'
import type { AnswerCell, AnswerKey, BatchTables } from './batch-tables.js'
import { contribution } from './contribution.js'
import { personKey } from './person-key.js'
import type { SavedResponse } from './save-response.js'
import type { ResponseRow } from './write.js'

/** A response that was written, and what that changed. `day` is the UTC day it is. */
export interface QueuedAnswer {
  readonly row: ResponseRow
  readonly saved: SavedResponse
  readonly day: string
}

/**
 * Puts an answer into the queue of its cell, or notes how it differs from what is published of it. One that has moved to
 * another cell leaves the former.
 */
export function queueAnswer(tables: BatchTables, { row, saved, day }: QueuedAnswer): void {
  const { before, after, isNewest } = saved
  if (!after) return
  const { project, id } = row
  const parts = contribution(after).map(({ measure, value }) => [{ [`${measure}:${value}`]: 1 }, 1] as const)
  const counted = JSON.stringify(sumCounts(parts))
  const found = before ? tables.readAnswers(project, id) : []
  const live = found.find((entry) => entry.counted !== '{}')
  // Cell and person belong to the newest revision, and an older one may only have completed the answer.
  const place = (!isNewest && live) || {
    survey: row.survey,
    series: row.series,
    version: row.version,
    trigger_name: row.trigger ?? '',
    person: personKey(project, id, row.subject),
  }
  for (const entry of found) {
    if (entry.counted !== '{}' && !isIn(entry, place)) takeOut(tables, { ...entry, project, id, day })
  }
  const published = found.find((entry) => isIn(entry, place))?.published ?? '{}'
  const waiting = counted === published ? 0 : 1
  tables.putAnswer({ ...place, project, id, published, queued_day: day, counted, waiting })
}

/** An answer to take out of the queue. */
export type LeavingAnswer = AnswerKey & { readonly published: string; readonly day: string }

/** Takes an answer out of its cell: at once while it waits, later where it is published. */
export function takeOut(tables: BatchTables, entry: LeavingAnswer): void {
  if (entry.published === '{}') tables.removeAnswer(entry)
  else tables.emptyAnswer(entry, entry.day)
}

const isIn = (a: AnswerCell, b: AnswerCell): boolean =>
  a.survey === b.survey && a.series === b.series && a.version === b.version && a.trigger_name === b.trigger_name
