/** The sum of the first digits, each multiplied by its weight: what check digits are computed from. */
export function weigh(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0)
}
