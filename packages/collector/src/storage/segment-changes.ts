import { contribution, reasonParts } from './contribution.js'
import type { CountedRow, TallyChange } from './tally-changes.js'

/** One counter of a segment and by how much it moves. */
export interface SegmentChange extends TallyChange {
  readonly dimension: string
  readonly segment: string
}

type Part = Pick<TallyChange, 'measure' | 'value'>

interface Moved {
  readonly row: CountedRow
  readonly dimension: string
  readonly segment: string
  readonly counters: Map<string, Part & { n: number }>
}

/**
 * The same as `tallyChanges` for every dimension of a row. An answer moves many counters here, so that they are merged by two
 * short keys, that of the segment and that of the counter in it.
 */
export function segmentChanges(
  changes: readonly { readonly before: CountedRow | undefined; readonly after: CountedRow | undefined }[],
): readonly SegmentChange[] {
  const all = new Map<string, Moved>()
  const add = (row: CountedRow | undefined, by: number): void => {
    if (!row) return
    const parts = [...contribution(row), ...reasonParts(row)].map((part) => ({
      key: `${part.value} ${part.measure}`,
      part,
    }))
    if (parts.length === 0) return
    const place = `${row.project} ${row.survey} ${row.version} ${row.series} ${row.day}`
    for (const [dimension, segment] of Object.entries(row.dimensions)) {
      // Only the last part may have blanks.
      const key = `${place} ${dimension} ${segment}`
      const moved = all.get(key) ?? { row, dimension, segment, counters: new Map() }
      all.set(key, moved)
      for (const { key, part } of parts) {
        const counter = moved.counters.get(key)
        if (counter) counter.n += by
        else moved.counters.set(key, { ...part, n: by })
      }
    }
  }
  for (const { before, after } of changes) {
    add(before, -1)
    add(after, 1)
  }
  return [...all.values()].flatMap(({ row, dimension, segment, counters }) => {
    const { project, survey, version, series, day } = row
    return [...counters.values()]
      .filter(({ n }) => n !== 0)
      .map((counter) => ({ project, survey, version, series, day, dimension, segment, ...counter }))
  })
}
