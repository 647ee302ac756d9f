/** One group of a breakdown: how many answered in it. */
export interface Segment {
  readonly id: string
  readonly count: number
}

/** What may be shown of a breakdown. */
export interface Suppression {
  /** Ids that may be shown, in the order given. Empty if the breakdown must be dropped. */
  readonly shown: readonly string[]
  /** Ids that must stay hidden: those below the floor, and those hidden along with them. */
  readonly hidden: readonly string[]
}

/**
 * Decides which groups of a breakdown may be shown beside their total. A group of 1 to 4 answers is hidden, and since it
 * could be found by subtraction, further groups are hidden with it, smallest first, until two or more with at least five
 * answers together are. Fewer than two groups left: the breakdown is dropped. EaseKit convention.
 *
 * @param floor fewest answers that are shown. @default 5
 */
export const suppress = (segments: readonly Segment[], floor = 5): Suppression => {
  // An empty group gives nobody away, and hides nobody either.
  const filled = segments.filter(({ count }) => count > 0).sort((a, b) => a.count - b.count)
  const hidden = new Set(filled.filter(({ count }) => count < floor).map(({ id }) => id))
  if (hidden.size > 0) {
    let sum = filled.reduce((total, { id, count }) => total + (hidden.has(id) ? count : 0), 0)
    for (const { id, count } of filled) {
      if (hidden.size >= 2 && sum >= floor) break
      if (hidden.has(id)) continue
      hidden.add(id)
      sum += count
    }
  }
  const visible = filled.filter(({ id }) => !hidden.has(id))
  const drop = hidden.size > 0 && visible.length < 2
  const isHidden = ({ id, count }: Segment): boolean => drop || hidden.has(id) || count < floor
  return {
    shown: segments.filter((segment) => !isHidden(segment)).map(({ id }) => id),
    hidden: segments.filter(isHidden).map(({ id }) => id),
  }
}
