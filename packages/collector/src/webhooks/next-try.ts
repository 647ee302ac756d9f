const firstMs = 5000
const longestMs = 6 * 3_600_000
const patienceMs = 3 * 24 * 3_600_000

/** What the time of the next try depends on. Times are epoch ms, `random` is 0–1. */
export interface Tried {
  /** Tries so far, the one that has just failed included. */
  readonly attempts: number
  readonly createdAt: number
  readonly now: number
  readonly random: number
}

/**
 * When to try again: 5 s after the first failure, three times as long after each further one up to 6 h, give or take a
 * quarter so that many events do not return together. `undefined` once that would be more than 3 days after the event.
 */
export function nextTry({ attempts, createdAt, now, random }: Tried): number | undefined {
  const delayMs = Math.min(longestMs, firstMs * 3 ** (attempts - 1))
  const dueAt = Math.round(now + delayMs * (0.75 + random / 2))
  return dueAt - createdAt > patienceMs ? undefined : dueAt
}
