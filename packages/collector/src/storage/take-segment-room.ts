import type { BatchTables } from './batch-tables.js'
import type { RoomOptions } from './take-room.js'
import type { ResponseRow } from './write.js'

/** Takes a place for each segment of an answer; one for which there is none is `other`. */
export type TakeSegmentRoom = (row: ResponseRow) => ResponseRow['dimensions']

/** The segment of all values that have no place of their own. */
export const otherSegment = 'other'

/**
 * Bounds how many segments a dimension of a survey has, for one batch inside its transaction: anybody can make up pages. Those
 * that the project lists always have room.
 */
export function openSegmentRoom(
  tables: Pick<BatchTables, 'hasSegment' | 'countSegments' | 'insertSegment'>,
  { roomOf, known, found }: RoomOptions,
): TakeSegmentRoom {
  const sizes = new Map<string, Map<string, number>>()

  function isThere(place: SegmentPlace): boolean {
    const key = segmentKey(place)
    if (known.has(key) || found.has(key)) return true
    if (!tables.hasSegment(place)) return false
    found.add(key)
    return true
  }

  function sizesOf({ project, survey }: SegmentPlace): Map<string, number> {
    const key = `${project} ${survey}`
    const own = sizes.get(key) ?? tables.countSegments(project, survey)
    sizes.set(key, own)
    return own
  }

  return ({ project, survey, state, dimensions }) => {
    // It counts nowhere.
    if (state === 'test') return {}
    const placed: Record<string, string> = {}
    for (const [dimension, told] of Object.entries(dimensions)) {
      const place = { project, survey, dimension, segment: told }
      if (isThere(place)) {
        placed[dimension] = told
        continue
      }
      const room = roomOf(project)
      const own = sizesOf(place)
      const size = own.get(dimension) ?? 0
      const hasRoom = told === '' || size < room.segments || room.listed.get(dimension)?.has(told)
      const taken = { ...place, segment: hasRoom ? told : otherSegment }
      placed[dimension] = taken.segment
      if (isThere(taken)) continue
      tables.insertSegment(taken)
      found.add(segmentKey(taken))
      own.set(dimension, size + 1)
    }
    return placed
  }
}

/** Names a segment of a survey. */
export interface SegmentPlace {
  readonly project: string
  readonly survey: string
  readonly dimension: string
  readonly segment: string
}

/** How a segment is remembered once it is in the database. Only the last part may have blanks. */
export const segmentKey = ({ project, survey, dimension, segment }: SegmentPlace): string =>
  `d ${project} ${survey} ${dimension} ${segment}`
