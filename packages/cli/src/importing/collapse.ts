import { readTime } from '../mapping/read-time.js'
import { fieldOf, textOf } from '../mapping/row.js'
import type { ReadRow } from './read-rows.js'

/** By which fields rows are one answer, and which of them is the newest. */
export interface Growth {
  readonly id: string
  readonly at: string
}

/**
 * Makes one row of all that tell of one answer as it grows: what the newest says counts, and what only an older one says stays.
 * Holds one row for each answer until the source has ended, since the newest may come last.
 *
 * @param now epoch ms
 */
export async function* collapse(
  rows: AsyncIterable<ReadRow>,
  { id, at }: Growth,
  {
    timeZone,
    dateFormat,
    now,
  }: { readonly timeZone: string; readonly dateFormat?: string | readonly string[]; readonly now: number },
): AsyncGenerator<ReadRow> {
  const kept = new Map<string, { readonly row: ReadRow; readonly at: number }>()
  for await (const row of rows) {
    const key = 'source' in row && !row.source.leftOut ? textOf(fieldOf(row.source.fields, id)) : ''
    if (!('source' in row) || key === '') {
      yield row
      continue
    }
    const time = readTime(fieldOf(row.source.fields, at), { timeZone, ...(dateFormat && { dateFormat }) }, now)
    const read = { row, at: 'at' in time ? time.at : 0 }
    const before = kept.get(key)
    if (!before) kept.set(key, read)
    else kept.set(key, read.at >= before.at ? over(before, read) : over(read, before))
  }
  for (const { row } of kept.values()) yield row
}

type Kept = { readonly row: ReadRow; readonly at: number }

function over(older: Kept, newer: Kept): Kept {
  if (!('source' in older.row) || !('source' in newer.row)) return newer
  const told = Object.entries(newer.row.source.fields).filter(
    ([, value]) => value !== null && value !== undefined && value !== '',
  )
  const fields = { ...older.row.source.fields, ...Object.fromEntries(told) }
  // Whoever finished and then closed the window has finished.
  const state = [older, newer].some(({ row }) => 'source' in row && row.source.state === 'completed')
    ? ({ state: 'completed' } as const)
    : {}
  return { ...newer, row: { ...newer.row, source: { ...newer.row.source, fields, ...state } } }
}
