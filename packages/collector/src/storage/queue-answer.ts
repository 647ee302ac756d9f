import type { Transaction } from 'kysely'
import { sumCounts } from '../publishing/counts.js'
import { type AnswerKey, answerKey } from './answer-key.js'
import { contribution } from './contribution.js'
import { personKey } from './person-key.js'
import type { SavedResponse } from './save-response.js'
import type { ResponseRow } from './store.js'
import type { Tables } from './tables.js'

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
export async function queueAnswer(trx: Transaction<Tables>, { row, saved, day }: QueuedAnswer): Promise<void> {
  const { before, after, isNewest } = saved
  if (!after) return
  const { project, id } = row
  const parts = contribution(after).map(({ measure, value }) => [{ [`${measure}:${value}`]: 1 }, 1] as const)
  const counted = JSON.stringify(sumCounts(parts))
  const found = before ? await read(trx, project, id) : []
  const live = found.find((entry) => entry.counted !== '{}')
  // The cell belongs to the newest revision, and an older one may only have completed the answer.
  const cell = (!isNewest && live) || {
    survey: row.survey,
    series: row.series,
    version: row.version,
    trigger_name: row.trigger ?? '',
  }
  for (const entry of found) {
    if (entry.counted !== '{}' && !isIn(entry, cell)) await takeOut(trx, { ...entry, project, id, day })
  }
  const same = found.find((entry) => isIn(entry, cell))
  const { survey, series, version, trigger_name } = cell
  const published = same?.published ?? '{}'
  const values = { queued_day: day, counted, waiting: counted === published ? 0 : 1 }
  await trx
    .insertInto('published_answer')
    .values({
      project,
      id,
      survey,
      series,
      version,
      trigger_name,
      person: personKey(project, id, row.subject),
      published,
      blocks: '{}',
      home: null,
      ...values,
    })
    .onConflict((conflict) =>
      conflict.columns(['project', 'id', 'survey', 'series', 'version', 'trigger_name']).doUpdateSet(values),
    )
    .execute()
}

/** Takes an answer out of its cell: at once while it waits, later where it is published. */
export async function takeOut(
  trx: Transaction<Tables>,
  entry: AnswerKey & { readonly published: string; readonly day: string },
): Promise<void> {
  const key = answerKey(entry)
  if (entry.published === '{}') await trx.deleteFrom('published_answer').where(key).execute()
  else
    await trx
      .updateTable('published_answer')
      .set({ counted: '{}', waiting: 1, queued_day: entry.day })
      .where(key)
      .execute()
}

type Cell = Omit<AnswerKey, 'project' | 'id'>

const isIn = (a: Cell, b: Cell): boolean =>
  a.survey === b.survey && a.series === b.series && a.version === b.version && a.trigger_name === b.trigger_name

async function read(trx: Transaction<Tables>, project: string, id: string) {
  return trx
    .selectFrom('published_answer')
    .select(['survey', 'series', 'version', 'trigger_name', 'counted', 'published'])
    .where('project', '=', project)
    .where('id', '=', id)
    .execute()
}
