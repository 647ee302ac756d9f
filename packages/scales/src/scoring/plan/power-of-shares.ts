import { logGamma } from '../distribution/log-gamma.js'
import { adjustedT } from '../interval/adjusted-t.js'
import { withSpread } from '../moments.js'

/** How often two groups of `count` answers, with shares p₁ and p₂, have an interval of the difference without 0, exactly. */
export const powerOfShares = (count: number, p1: number, p2: number): number => {
  const likely = (p: number) => {
    const spread = 6 * Math.sqrt(count * p * (1 - p)) + 6
    const from = Math.max(0, Math.floor(count * p - spread))
    const to = Math.min(count, Math.ceil(count * p + spread))
    return Array.from({ length: to - from + 1 }, (_, at) => {
      const yes = from + at
      const logChoose = logGamma(count + 1) - logGamma(yes + 1) - logGamma(count - yes + 1)
      const share = yes / count
      return {
        share,
        ...adjustedT(withSpread(count, share, count * share * (1 - share)), 1, 0.95),
        probability: Math.exp(logChoose + yes * Math.log(p) + (count - yes) * Math.log1p(-p)),
      }
    })
  }
  const [first, second] = [likely(Math.min(p1, p2)), likely(Math.max(p1, p2))]
  let power = 0
  for (const a of first)
    for (const b of second) {
      const change = b.share - a.share
      const reach =
        change > 0 ? Math.hypot(b.share - b.low, a.high - a.share) : Math.hypot(b.high - b.share, a.share - a.low)
      if (Math.abs(change) > reach) power += a.probability * b.probability
    }
  return power
}
