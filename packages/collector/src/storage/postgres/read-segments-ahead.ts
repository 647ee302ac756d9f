import { otherSegment, type SegmentPlace, segmentKey } from '../take-segment-room.js'
import type { ResponseRow } from '../write.js'

/** Runs a statement whose first parameter is the project. */
export type ReadOfProject = <Row>(statement: string, ...values: unknown[]) => Promise<readonly Row[]>

/** The segments of which a batch may ask, and how many there are. */
export interface SegmentsAhead {
  /** By `segmentKey`. */
  readonly places: readonly string[]
  /** How many segments each dimension of a survey has, by survey; only where one is new. */
  readonly sizes: ReadonlyMap<string, Map<string, number>>
}

const readPlaces = `
  select project, survey, dimension, segment from segment
  join json_to_recordset($2::json) as x(survey text, dimension text, segment text)
  using (survey, dimension, segment) where project = $1`
const countPlaces = `
  select survey, dimension, count(*) as n from segment where project = $1 and survey = any($2::text[])
  group by survey, dimension`

/** Reads which segments of a batch have a place, those left out that an earlier batch has found. */
export async function readSegmentsAhead(
  read: ReadOfProject,
  rows: readonly ResponseRow[],
  known: ReadonlySet<string>,
): Promise<SegmentsAhead> {
  const asked = askedOf(rows, known)
  if (asked.length === 0) return { places: [], sizes: new Map() }
  const places = (await read<SegmentPlace>(readPlaces, JSON.stringify(asked))).map(segmentKey)
  const found = new Set(places)
  const surveys = new Set(asked.flatMap((place) => (found.has(segmentKey(place)) ? [] : place.survey)))
  const sizes = new Map<string, Map<string, number>>()
  if (surveys.size === 0) return { places, sizes }
  const counts = await read<{ survey: string; dimension: string; n: number }>(countPlaces, [...surveys])
  for (const { survey, dimension, n } of counts) {
    const own = sizes.get(survey) ?? new Map<string, number>()
    sizes.set(survey, own.set(dimension, n))
  }
  return { places, sizes }
}

// With the segment of all that have no place, to which any of them may turn out to belong.
function askedOf(rows: readonly ResponseRow[], known: ReadonlySet<string>): readonly SegmentPlace[] {
  const asked = new Map<string, SegmentPlace>()
  for (const { project, survey, dimensions } of rows) {
    for (const [dimension, told] of Object.entries(dimensions)) {
      if (known.has(segmentKey({ project, survey, dimension, segment: told }))) continue
      for (const segment of [told, otherSegment]) {
        const place = { project, survey, dimension, segment }
        asked.set(segmentKey(place), place)
      }
    }
  }
  return [...asked.values()]
}
