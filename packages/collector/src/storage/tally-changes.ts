import { type Counted, contribution, reasonParts } from './contribution.js'
import type { ResponseTable } from './tables.js'
import type { Measure } from './tally.js'

/** Where a response is counted. */
export interface CountedRow extends Counted {
  readonly project: string
  readonly survey: string
  readonly version: string
  readonly day: string
  readonly dimensions: Readonly<Record<string, string>>
}

/** A row of the database as the counters look at it. */
export function counted(row: Pick<ResponseTable, keyof CountedRow>): CountedRow {
  return {
    ...row,
    ratings: JSON.parse(row.ratings),
    reasons: JSON.parse(row.reasons ?? '[]'),
    dimensions: JSON.parse(row.dimensions ?? '{}'),
    done: row.done === 1,
  }
}

/** One counter and by how much it moves. */
export interface TallyChange {
  readonly project: string
  readonly survey: string
  readonly version: string
  readonly series: string
  readonly day: string
  readonly measure: Measure
  readonly value: number
  readonly n: number
}

/**
 * The counters that move when rows change: the old rows' contributions are taken back, the new ones' added. What cancels
 * out is left out.
 */
export function tallyChanges(
  changes: readonly { readonly before: CountedRow | undefined; readonly after: CountedRow | undefined }[],
): readonly TallyChange[] {
  const moved = new Map<string, TallyChange>()
  const add = (row: CountedRow | undefined, by: number): void => {
    if (!row) return
    const { project, survey, version, series, day } = row
    const place = placeKey(row)
    for (const { measure, value } of [...contribution(row), ...reasonParts(row)]) {
      // Only the last part may have blanks.
      const key = `${place} ${value} ${measure}`
      const n = (moved.get(key)?.n ?? 0) + by
      moved.set(key, { project, survey, version, series, day, measure, value, n })
    }
  }
  for (const { before, after } of changes) {
    add(before, -1)
    add(after, 1)
  }
  return [...moved.values()].filter(({ n }) => n !== 0)
}

/** Names the series and day of a row; none of its parts has blanks. */
export const placeKey = ({ project, survey, version, series, day }: CountedRow): string =>
  `${project} ${survey} ${version} ${series} ${day}`
