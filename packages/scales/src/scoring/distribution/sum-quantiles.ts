/** Probabilities of 0, 1, 2 …; they add up to 1. */
type Distribution = Float64Array

const add = (a: Distribution, b: Distribution): Distribution => {
  const sum = new Float64Array(a.length + b.length - 1)
  a.forEach((x, i) => {
    if (x === 0) return
    for (let j = 0; j < b.length; j++) sum[i + j] = (sum[i + j] ?? 0) + x * (b[j] ?? 0)
  })
  return sum
}

/** The distribution of the sum of `count` draws, by doubling. */
const sumOf = (one: Distribution, count: number): Distribution => {
  let sum: Distribution = Float64Array.of(1)
  let power = one
  for (let rest = count; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) sum = add(sum, power)
    if (rest > 1) power = add(power, power)
  }
  return sum
}

/** Draws beyond this many are drawn together in packs: the work grows with the square. */
const MOST = 500

/**
 * The smallest and the largest mean of `count` draws that are not in the outer `tail` at either side, exactly, by adding up
 * distributions. For more than 500 draws their distances from the mean are those of 500, shrunk by the square root.
 */
export const meanQuantiles = (
  probabilities: readonly number[],
  count: number,
  tail: number,
): { readonly low: number; readonly high: number } => {
  const drawn = Math.min(count, MOST)
  const sum = sumOf(Float64Array.from(probabilities), drawn)
  let low = 0
  for (let below = sum[0] ?? 0; below < tail && low < sum.length - 1; below += sum[low] ?? 0) low++
  let high = sum.length - 1
  for (let above = sum[high] ?? 0; above < tail && high > 0; above += sum[high] ?? 0) high--
  const mean = probabilities.reduce((total, probability, at) => total + probability * at, 0)
  const shrink = Math.sqrt(drawn / count)
  return { low: mean + (low / drawn - mean) * shrink, high: mean + (high / drawn - mean) * shrink }
}
