import type { Span } from './span.js'

/** What is looked for among letters and digits, and how it is known. */
export interface Search {
  /** Where an identifier may begin: a global pattern that overlaps with no other match of itself. */
  readonly start: RegExp
  /** From there on all that it may contain. */
  readonly candidate: RegExp
  /** How many letters and digits it has, at least and at most. */
  readonly symbols: readonly [number, number]
  readonly identifiers: readonly Identifier[]
}

interface Identifier {
  readonly token: string
  /** Whether a piece, in ASCII with its separators, is one. `around` holds the few symbols beside it. */
  readonly is: (piece: string, around: Surroundings) => boolean
}

/** The symbols before and after a piece, eight at most on either side. */
export interface Surroundings {
  readonly before: string
  readonly after: string
}

// More than any identifier has with its separators.
const longest = 48
const reach = 8

/**
 * Finds identifiers in a plain text. From every start 48 symbols at most are read, and of these the longest piece counts that
 * ends where a group does and is an identifier: so the work grows with the length of the text and no faster.
 */
export function findNumbers(text: string, { start, candidate, symbols, identifiers }: Search): Span[] {
  const spans: Span[] = []
  let read = 0
  for (const { index } of text.matchAll(start)) {
    if (index < read) continue
    const whole = candidate.exec(text.slice(index, index + longest))?.[0] ?? ''
    for (const end of groupEnds(whole, symbols)) {
      // A bracket without its second one opened before more than the number.
      const from = whole[0] === '(' && !whole.slice(0, end).includes(')') ? index + 1 : index
      const to = index + end
      const around = { before: text.slice(Math.max(read, from - reach), from), after: text.slice(to, to + reach) }
      // Cut off a group it is none, and letters make a code of it.
      if (/^[a-z\d]/i.test(around.after)) continue
      const identifier = identifiers.find(({ is }) => is(text.slice(from, to), around))
      if (!identifier) continue
      spans.push({ from, to, token: identifier.token })
      read = to
      break
    }
  }
  return spans
}

/** Where a group ends and as many letters and digits stand before it as should, the last such place first. */
function groupEnds(piece: string, [fewest, most]: Search['symbols']): number[] {
  const ends: number[] = []
  let read = 0
  for (const group of piece.matchAll(/[a-z\d]+/gi)) {
    read += group[0].length
    if (read > most) break
    if (read >= fewest) ends.unshift(group.index + group[0].length)
  }
  return ends
}
