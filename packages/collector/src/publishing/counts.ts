/** How often each counter counts: `shown:0`, `effort:6`, `effort.time:2`, that is a measure and its value. Never zero. */
export type Counts = Readonly<Record<string, number>>

/**
 * What a counter tells of: `response` (how far it came), or a rating by its question. Each part of an answer is published
 * and corrected on its own, since four people who only finished would not hide the one who changed a rating.
 */
export function partOf(counter: string): string {
  return counter.startsWith('effort') ? counter.slice(0, counter.lastIndexOf(':')) : 'response'
}

/** The parts that something is counted of, sorted. */
export function partsOf(counts: Counts): readonly string[] {
  return [...new Set(Object.keys(counts).map(partOf))].sort()
}

/** The counters of some parts only. */
export function ofParts(counts: Counts, parts: ReadonlySet<string>): Counts {
  return Object.fromEntries(Object.entries(counts).filter(([counter]) => parts.has(partOf(counter))))
}

/** Sums counts, each with a factor; what cancels out is left out. The counters are sorted, so that equal sums are equal texts. */
export function sumCounts(terms: Iterable<readonly [Counts, number]>): Counts {
  const sum = new Map<string, number>()
  for (const [counts, factor] of terms)
    for (const [counter, n] of Object.entries(counts)) sum.set(counter, (sum.get(counter) ?? 0) + factor * n)
  return Object.fromEntries([...sum].filter(([, n]) => n !== 0).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Whether two counts are the same. */
export function isSame(a: Counts, b: Counts): boolean {
  return (
    Object.keys(
      sumCounts([
        [a, 1],
        [b, -1],
      ]),
    ).length === 0
  )
}
