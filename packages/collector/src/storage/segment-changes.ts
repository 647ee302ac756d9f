import { contribution, reasonParts } from './contribution.js'
import { type CountedRow, placeKey, type TallyChange } from './tally-changes.js'

/** One counter of a segment and by how much it moves. */
export interface SegmentChange extends TallyChange {
  readonly dimension: string
  readonly segment: string
}

type Part = Pick<TallyChange, 'measure' | 'value'>

/** The counters of a segment, by value and measure. */
type Counters = Map<string, Part & { n: number }>

/** What moves of one series and day: by dimension, and by segment in it. */
interface Place {
  readonly row: CountedRow
  readonly dimensions: Map<string, Map<string, Counters>>
}

/**
 * The same as `tallyChanges` for every dimension of a row. An answer moves many counters here, so that they are merged step by step
 * under short keys: making and comparing long ones would cost as much as the database.
 */
export function segmentChanges(
  changes: readonly { readonly before: CountedRow | undefined; readonly after: CountedRow | undefined }[],
): readonly SegmentChange[] {
  const places = new Map<string, Place>()
  for (const { before, after } of changes) {
    if (before) add(places, before, -1)
    if (after) add(places, after, 1)
  }
  const moved: SegmentChange[] = []
  for (const { row, dimensions } of places.values()) {
    const { project, survey, version, series, day } = row
    for (const [dimension, segments] of dimensions) {
      for (const [segment, counters] of segments) {
        for (const { measure, value, n } of counters.values())
          if (n !== 0) moved.push({ project, survey, version, series, day, dimension, segment, measure, value, n })
      }
    }
  }
  return moved
}

function add(places: Map<string, Place>, row: CountedRow, by: number): void {
  const parts = [...contribution(row), ...reasonParts(row)]
  if (parts.length === 0) return
  const keys = parts.map(({ value, measure }) => `${value} ${measure}`)
  const { dimensions } = entryOf(places, placeKey(row), () => ({ row, dimensions: new Map() }))
  for (const [dimension, segment] of Object.entries(row.dimensions)) {
    const segments = entryOf(dimensions, dimension, () => new Map<string, Counters>())
    const counters = entryOf(segments, segment, () => new Map())
    for (const [at, part] of parts.entries()) {
      const counter = entryOf(counters, keys[at] ?? '', () => ({ ...part, n: 0 }))
      counter.n += by
    }
  }
}

function entryOf<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key)
  if (found !== undefined) return found
  const made = make()
  map.set(key, made)
  return made
}
