import { normalTail } from '../distribution/normal.js'

/** The p-value from which on equal draws are no longer believed; usual for tests that are looked at again and again. */
const incredible = 0.001

/**
 * Whether two groups of equal chance are of sizes that chance hardly makes: z = |a − b| / √(a + b), two-sided p below 0.001. Then
 * something besides the draw decides who is in which group. Fabijan et al. 2019, *KDD*.
 */
export const isUneven = (first: number, second: number): boolean => {
  const all = first + second
  return all > 0 && 2 * normalTail(Math.abs(first - second) / Math.sqrt(all)) < incredible
}
