import { toSubjects } from '../../trigger/helpers/to-subject.js'

/** A signal as it was found in storage. */
export interface HandedOver {
  readonly name: string
  /** Whom it is for; missing where it was left by somebody else, for every survey that listens to it. */
  readonly survey?: string
  readonly source: string
  /** Epoch milliseconds. */
  readonly at: number
  readonly subjects: readonly string[]
}

/**
 * Reads what a page has kept for the next one: our own `name:survey` with time, source and ids, or what others
 * may leave under a name of their own, `{ "v": 1, "name", "subjects", "source", "at" }`. Nothing where it is neither.
 */
export function readHandedOver(key: string, text: string): HandedOver | undefined {
  if (text.startsWith('{')) return readForeignNote(text)
  const [, name, survey] = /^(.+):([\w.-]+)$/.exec(key) ?? []
  if (!name || !survey) return undefined
  try {
    const [at, source = '', ...subjects] = text.split(' ').map(decodeURIComponent)
    return Number(at) > 0
      ? { name, survey, source, at: Number(at), subjects: [...new Set(subjects.filter(isId).flatMap(toSubjects))] }
      : undefined
  } catch {
    return undefined
  }
}

function readForeignNote(text: string): HandedOver | undefined {
  try {
    const { v, name, subjects, source = 'note', at } = JSON.parse(text)
    const isGood = v === 1 && typeof name === 'string' && typeof source === 'string' && at > 0
    return isGood ? { name, source, at, subjects: [subjects ?? []].flat().flatMap(toSubjects) } : undefined
  } catch {
    return undefined
  }
}

/** Not what is written where the page gave none. */
function isId(text: string): boolean {
  return !/^(undefined|null|\[object .*\])$/.test(text)
}
