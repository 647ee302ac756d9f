import type { BatchTables } from './batch-tables.js'
import type { Room } from './write.js'

/** Whose answer has which reasons. */
export interface GivenReasons {
  readonly project: string
  readonly survey: string
  readonly reasons: readonly string[]
}

/** Takes a place for each reason of an answer, and leaves out those for which there is none. */
export type TakeReasonRoom = (given: GivenReasons) => readonly string[]

/**
 * Bounds how many reasons of a survey are counted, for one batch inside its transaction: anybody can make up reasons. Those
 * that the survey is known to offer always have room. What has no place stays in the record.
 */
export function openReasonRoom(
  tables: Pick<BatchTables, 'readReasons' | 'insertReason'>,
  roomOf: (project: string) => Room,
): TakeReasonRoom {
  const known = new Map<string, Set<string>>()
  return ({ project, survey, reasons }) => {
    if (reasons.length === 0) return reasons
    const key = JSON.stringify([project, survey])
    const placed = known.get(key) ?? new Set(tables.readReasons(project, survey))
    known.set(key, placed)
    const { reasons: most, offered, offeredByAll } = roomOf(project)
    const isOffered = (reason: string): boolean =>
      offeredByAll.has(reason) || (offered.get(survey)?.has(reason) ?? false)
    return reasons.filter((reason) => {
      if (placed.has(reason)) return true
      if (placed.size >= most && !isOffered(reason)) return false
      tables.insertReason({ project, survey, reason })
      placed.add(reason)
      return true
    })
  }
}
