const mostKeys = 50_000

/** A token bucket: `burst` records at once, `perSecond` on average. */
export interface RateLimit {
  readonly perSecond: number
  readonly burst: number
}

/**
 * A limiter with one token bucket per key, held in memory only; of more than 50,000 keys those unused for longest are
 * forgotten. The returned function takes a token and returns 0, or
 * returns the seconds (at least 1) until one is there. `now` is epoch ms.
 */
export function createRateLimit({ perSecond, burst }: RateLimit): (key: string, now: number) => number {
  const buckets = new Map<string, { tokens: number; at: number }>()
  return (key, now) => {
    const bucket = buckets.get(key) ?? { tokens: burst, at: now }
    const elapsedSeconds = Math.max(0, now - bucket.at) / 1000
    const tokens = Math.min(burst, bucket.tokens + elapsedSeconds * perSecond)
    // Set anew, so that the first in the map is the one unused for longest.
    buckets.delete(key)
    if (buckets.size >= mostKeys) for (const oldest of buckets.keys()) if (buckets.delete(oldest)) break
    buckets.set(key, { tokens: tokens >= 1 ? tokens - 1 : tokens, at: now })
    return tokens >= 1 ? 0 : Math.max(1, Math.ceil((1 - tokens) / perSecond))
  }
}
