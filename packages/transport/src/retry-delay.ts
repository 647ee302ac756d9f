/**
 * Seconds to wait after another failure: doubling from 1 s to 300 s, at most halved by chance, and an hour once patience
 * has run out: after 20 failures, or after 5 where the status says that somebody has to act. Bounds a record to 12
 * attempts in 10 minutes and 67 in a day.
 *
 * @param before failures in a row before this one
 * @param random 0 (inclusive) to 1 (exclusive)
 */
export const retryDelay = (before: number, status: number | undefined, random: number): number =>
  (before > 18 || (before > 3 && /40[134]|41[03]|451/.test(`${status}`)) ? 3600 : Math.min(300, 2 ** before)) *
  (0.5 + random / 2)
