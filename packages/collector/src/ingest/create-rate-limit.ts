/** A token bucket: `burst` records at once, `perSecond` on average. */
export interface RateLimit {
  readonly perSecond: number
  readonly burst: number
}

/**
 * A limiter with one token bucket per key, held in memory only. The returned function takes a token and returns 0, or
 * returns the seconds (at least 1) until one is there. `now` is epoch ms.
 */
export function createRateLimit({ perSecond, burst }: RateLimit): (key: string, now: number) => number {
  const buckets = new Map<string, { tokens: number; at: number }>()
  return (key, now) => {
    const bucket = buckets.get(key) ?? { tokens: burst, at: now }
    const elapsedSeconds = Math.max(0, now - bucket.at) / 1000
    const tokens = Math.min(burst, bucket.tokens + elapsedSeconds * perSecond)
    buckets.set(key, { tokens: tokens >= 1 ? tokens - 1 : tokens, at: now })
    return tokens >= 1 ? 0 : Math.max(1, Math.ceil((1 - tokens) / perSecond))
  }
}
