/**
 * Seconds to wait after the given number of failures in a row: doubling from 1 s to 300 s, halved at most by chance, and
 * an hour once patience has run out: after 20 failures, or after 5 where the status says that somebody has to act.
 * Bounds a record to 12 attempts in 10 minutes and 67 in a day.
 *
 * @param random 0 (inclusive) to 1 (exclusive)
 */
export const retryDelay = (failures: number, status: number | undefined, random: number): number =>
  (failures > 19 || (failures > 4 && /40[134]|41[03]|451/.test(`${status}`))
    ? 3600
    : Math.min(300, 2 ** (failures - 1))) *
  (0.5 + random / 2)
