import { type Counts, isSame, ofParts, partsOf, sumCounts } from './counts.js'
import { type Entry, peopleOf } from './entry.js'

/** Published answers whose changes are published together. */
export interface Correction {
  readonly counts: Counts
  readonly requires: readonly number[]
  readonly entries: readonly Entry[]
}

/** The published answers of a series. `touched`: the blocks of which this part was corrected before. */
export interface CorrectionInput {
  readonly entries: readonly Entry[]
  readonly part: string
  readonly floor: number
  readonly touched: ReadonlySet<number>
  readonly number: number
}

/**
 * Publishes the changes of one part of the published answers of a series, if they hide each other: whatever sum or
 * difference of blocks somebody makes with the correction in it, a floor of people stay in it. An answer that was changed is
 * always one of them. One that was taken out drops out where its block is taken along, and then those stay that are left in
 * that block; so of each block the smaller number counts.
 */
export function correctPart({ entries, part, floor, touched, number }: CorrectionInput): Correction | undefined {
  const parts = new Set([part])
  const now = ({ counted }: Entry): Counts => ofParts(counted, parts)
  const before = ({ published }: Entry): Counts => ofParts(published, parts)
  const isGone = (entry: Entry): boolean => partsOf(now(entry)).length === 0
  const history = ({ blocks }: Entry): readonly number[] => blocks[part] ?? []
  // Changed back and forth, an answer would cancel itself out in a sum of both: so it changes once, and may then only go.
  const changed = entries.filter((one) => !isSame(now(one), before(one)) && (history(one).length < 2 || isGone(one)))
  if (changed.length === 0) return undefined
  const changing = new Set(changed)
  const stay = entries.filter((one) => !changing.has(one) && partsOf(before(one)).length > 0)
  const chosen = isEnough() ? changed : wholeBlock()
  if (!chosen) return undefined
  return {
    counts: sumCounts(chosen.flatMap((one) => [[now(one), 1] as const, [before(one), -1] as const])),
    requires: ascending(chosen.flatMap((one) => [...history(one), ...(one.blocks.response ?? []).slice(0, 1)])),
    entries: chosen.map((one) => ({
      ...one,
      published: sumCounts([
        [one.published, 1],
        [before(one), -1],
        [now(one), 1],
      ]),
      blocks: { ...one.blocks, [part]: [...history(one), number] },
    })),
  }

  function isEnough(): boolean {
    const seen = new Set(changed.filter((one) => !isGone(one)).map(({ person }) => person))
    let people = seen.size
    for (const block of blocksOf(changed.filter(isGone))) {
      const unseen = (list: readonly Entry[]): readonly Entry[] =>
        list.filter((one) => history(one).at(-1) === block && !seen.has(one.person))
      const leaving = unseen(changed.filter(isGone))
      const staying = unseen(stay)
      people += Math.min(peopleOf(leaving), peopleOf(staying))
      for (const { person } of [...leaving, ...staying]) seen.add(person)
    }
    return people >= floor
  }

  // A block of which nobody is left is taken back as it was given, which tells nothing.
  function wholeBlock(): readonly Entry[] | undefined {
    const homeOf = ({ blocks }: Entry): number | undefined => blocks.response?.[0]
    const kept = new Set(entries.filter((one) => !isGone(one) || !changing.has(one)).map((one) => history(one)[0]))
    const block = blocksOf(
      changed.filter((one) => isGone(one) && history(one).length === 1 && history(one)[0] === homeOf(one)),
    ).find((number) => !touched.has(number) && !kept.has(number))
    return block === undefined ? undefined : changed.filter((one) => history(one)[0] === block)
  }

  function blocksOf(list: readonly Entry[]): readonly number[] {
    return ascending(list.flatMap((one) => history(one).slice(-1)))
  }
}

function ascending(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)].sort((a, b) => a - b)
}
