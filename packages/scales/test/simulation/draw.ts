/** Counts of `size` answers drawn from a population. */
export const draw = (shares: readonly number[], size: number, random: () => number): number[] => {
  const bars = new Array<number>(shares.length).fill(0)
  const last = shares.length - 1
  for (let answer = 0; answer < size; answer++) {
    let rest = random()
    let at = 0
    while (at < last && rest >= (shares[at] ?? 0)) {
      rest -= shares[at] ?? 0
      at++
    }
    bars[at] = (bars[at] ?? 0) + 1
  }
  return bars
}
