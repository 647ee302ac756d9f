/** What was seen: how often each value was counted, one map per histogram. */
export type SeenHistogram = ReadonlyMap<number, number>

// A rank over this field is that over fractions, but for matrices that are made to fool it.
const prime = 1_000_003

/**
 * Works out whom a reader can isolate, by all sums and differences of what was seen, in any multiples at once: fewer than
 * `floor` people whom some combination is about and nobody else. Everybody must have given values of their own, so that the
 * histograms tell who is in them. Empty where there is no such combination.
 */
export function findIsolated(
  seen: readonly SeenHistogram[],
  personOf: ReadonlyMap<number, string>,
  floor: number,
): readonly string[] {
  const values = [...new Set(seen.flatMap((histogram) => [...histogram.keys()]))].sort((a, b) => a - b)
  const rows = reduce(seen.map((histogram) => values.map((value) => histogram.get(value) ?? 0)))
  const groups = new Map<string, { people: Set<string>; columns: Set<number> }>()
  for (const [column, value] of values.entries()) {
    const person = personOf.get(value) ?? `value ${value}`
    const isAlone = [...personOf].filter(([, name]) => name === person).length < 2
    // No combination tells those apart who were counted together always.
    const key = isAlone ? JSON.stringify(rows.map((row) => row[column])) : person
    const group = groups.get(key) ?? { people: new Set(), columns: new Set() }
    group.people.add(person)
    group.columns.add(column)
    groups.set(key, group)
  }
  const small = [...groups.values()].filter(({ people }) => people.size < floor)
  const search = (at: number, people: readonly string[], columns: ReadonlySet<number>): readonly string[] => {
    if (people.length > 0 && people.length < floor) {
      const rest = rows.map((row) => row.filter((_, column) => !columns.has(column)))
      // What is lost of the rank is a combination that is 0 for all others.
      if (reduce(rest).length < rows.length) return people
    }
    for (let next = at; next < small.length; next++) {
      const group = small[next] as (typeof small)[number]
      if (people.length + group.people.size >= floor) continue
      const found = search(next + 1, [...people, ...group.people], new Set([...columns, ...group.columns]))
      if (found.length > 0) return found
    }
    return []
  }
  return search(0, [], new Set())
}

/** Independent rows that span the same space. */
function reduce(rows: readonly (readonly number[])[]): number[][] {
  const basis: { row: number[]; pivot: number }[] = []
  for (const given of rows) {
    const row = given.map((cell) => ((cell % prime) + prime) % prime)
    for (const { row: other, pivot } of basis) {
      const factor = row[pivot] ?? 0
      if (factor !== 0)
        for (const [at, cell] of other.entries()) row[at] = ((row[at] ?? 0) + (prime - factor) * cell) % prime
    }
    const pivot = row.findIndex((cell) => cell !== 0)
    if (pivot < 0) continue
    const scale = inverse(row[pivot] ?? 1)
    basis.push({ row: row.map((cell) => (cell * scale) % prime), pivot })
  }
  return basis.map(({ row }) => row)
}

function inverse(of: number): number {
  let [power, base, result] = [prime - 2, of, 1]
  for (; power > 0; power = Math.floor(power / 2)) {
    if (power % 2 === 1) result = (result * base) % prime
    base = (base * base) % prime
  }
  return result
}
