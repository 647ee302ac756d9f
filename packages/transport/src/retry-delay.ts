/**
 * Most seconds to wait after another failure; chance takes up to half of it away. Doubles from 1 s to 300 s and becomes an
 * hour once patience has run out: after 20 failures, or after 5 where the status says that somebody has to act. So a record
 * has at most 12 attempts in 10 minutes and 67 in a day.
 *
 * @param before failures in a row before this one
 */
export const retryDelay = (before: number, status: number | undefined): number =>
  before > 18 || (before > 3 && /40[134]|41[03]|451/.test(status as never)) ? 3600 : Math.min(300, 2 ** before)
