import type { BatchTables, LetterPlace } from './batch-tables.js'
import type { DeadLetter, Room } from './write.js'

/** Takes the room that a held record needs; `undefined` where there is none. */
export type TakeLetterRoom = (letter: DeadLetter) => LetterPlace | undefined

/** A held record weighs one for each so many characters that it has begun. */
const charactersOfOne = 4096

/**
 * Bounds what is held of a project, for one batch inside its transaction: anybody can send what cannot be counted. Declared surveys
 * have room of their own, so that nobody takes it from them by others.
 */
export function openLetterRoom(
  tables: Pick<BatchTables, 'readLetter' | 'weighLetters'>,
  roomOf: (project: string) => Room,
): TakeLetterRoom {
  const sizes = new Map<string, number>()
  const taken = new Map<string, LetterPlace>()

  return ({ project, id, survey: told = '', body }) => {
    const { declared, held } = roomOf(project)
    const survey = declared.has(told) ? told : ''
    const place = { survey, weight: 1 + Math.floor(body.length / charactersOfOne) }
    const [ofRecord, ofSurvey] = [`${project} ${id}`, `${project} ${survey}`]
    const before = taken.get(ofRecord) ?? tables.readLetter(project, id)
    const size = sizes.get(ofSurvey) ?? tables.weighLetters(project, survey)
    const more = place.weight - (before?.survey === survey ? before.weight : 0)
    if (more > 0 && size + more > held) return undefined
    sizes.set(ofSurvey, size + more)
    taken.set(ofRecord, place)
    return place
  }
}
