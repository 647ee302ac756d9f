import { normalTail } from './distribution/normal.js'
import type { Interval } from './figure.js'
import { adjustedT } from './interval/adjusted-t.js'
import { differenceInterval, differenceP } from './interval/difference.js'
import { type Level, levelOf } from './interval/level.js'
import { momentsOf } from './moments.js'
import { checkRates } from './safeguards/check-rates.js'
import { adjustPValues } from './significance/adjust-p-values.js'
import { compareShares } from './significance/compare-shares.js'
import type { TestResult } from './significance/test-result.js'

/** How often one variant of a survey was shown, and how many of those who saw it have answered. */
export interface RateCounts {
  readonly id: string
  readonly shown: number
  readonly answered: number
}

/** The response rate of one variant, in percent of those who were shown it. */
export interface Rate extends RateCounts {
  /** `null` where it was not shown. */
  readonly value: number | null
  /** `null` where it was shown less than twice. */
  readonly interval: Interval | null
}

/** What a reader must know before using a difference. */
export type RateWarning = 'small-sample' | 'uneven-groups' | 'multiple-comparisons'

/** Two variants side by side: the second minus the first, in percentage points. */
export interface RateDifference {
  readonly ids: readonly [first: string, second: string]
  readonly change: number
  readonly interval: Interval
  /** The test that belongs to the interval, then N − 1 or Fisher–Irwin. */
  readonly tests: readonly TestResult[]
  /** The p-value of the first test, corrected for the number of pairs after Benjamini and Hochberg. */
  readonly q: number
  /** Whether q is at most 0.05 and both were shown 30 times or more. */
  readonly isDifferent: boolean
  /**
   * `uneven-groups`: equal draws have led to such unequal showings once in a thousand at most, so that the groups differ in who
   * was shown the survey, as they do where one variant waits longer and some have left by then.
   */
  readonly warnings: readonly RateWarning[]
}

/** The response rates of an experiment. */
export interface RateComparison {
  /** In the order given. */
  readonly rates: readonly Rate[]
  /** Every pair in which both were shown at least twice, in the order given. */
  readonly differences: readonly RateDifference[]
}

const fewest = 30

/**
 * Compares the response rates of variants of a survey, each drawn with the same probability, pair by pair.
 *
 * @param variants each once; `answered` is at most `shown`, both whole numbers from 0
 * @param level of the intervals. @default 0.95
 * @throws EaseKitError for other counts, an id that stands twice, and other levels than 0.9, 0.95 and 0.99
 * @example
 * compareRates([{ id: 'now', shown: 80, answered: 48 }, { id: 'later', shown: 70, answered: 56 }]).differences[0].change // 20
 */
export const compareRates = (variants: readonly RateCounts[], level?: Level): RateComparison => {
  checkRates(variants)
  const checked = levelOf(level)
  const groups = variants.map((counts) => ({
    counts,
    moments: momentsOf([counts.shown - counts.answered, counts.answered]),
  }))
  const rates = groups.map(({ counts, moments }): Rate => {
    const { shown, answered } = counts
    const isEnough = shown > 1
    return {
      ...counts,
      value: shown > 0 ? (100 * answered) / shown : null,
      interval: isEnough ? toPercent(adjustedT(moments, 1, checked), checked) : null,
    }
  })
  const pairs = groups
    .filter(({ counts }) => counts.shown > 1)
    .flatMap((before, at, all) => all.slice(at + 1).map((after) => ({ before, after })))
  const values = pairs.map(({ before, after }) =>
    differenceP({ before: before.moments, after: after.moments, steps: 1 }),
  )
  const adjusted = adjustPValues(values)
  const differences = pairs.map(({ before, after }, at): RateDifference => {
    const samples = { before: before.moments, after: after.moments, steps: 1 }
    const isSmall = Math.min(before.counts.shown, after.counts.shown) < fewest
    const warnings: RateWarning[] = []
    if (isSmall) warnings.push('small-sample')
    if (isUneven(before.counts.shown, after.counts.shown)) warnings.push('uneven-groups')
    if (pairs.length > 1) warnings.push('multiple-comparisons')
    return {
      ids: [before.counts.id, after.counts.id],
      change: 100 * (after.moments.mean - before.moments.mean),
      interval: toPercent(differenceInterval(samples, checked), checked),
      tests: [
        { method: 'square-and-add', statistic: null, p: values[at] ?? null, warnings: [] },
        compareShares(shareOf(before.counts), shareOf(after.counts)),
      ],
      q: adjusted[at]?.q ?? 1,
      isDifferent: !isSmall && adjusted[at]?.flagged === true,
      warnings,
    }
  })
  return { rates, differences }
}

const toPercent = ({ low, high }: { readonly low: number; readonly high: number }, level: Level): Interval => ({
  low: 100 * low,
  high: 100 * high,
  level,
})

const shareOf = ({ shown, answered }: RateCounts) => ({ yes: answered, count: shown })

/** The p-value from which on equal draws are no longer believed; usual for tests that are looked at again and again. */
const incredible = 0.001

/**
 * Whether two groups of equal chance are of sizes that chance hardly makes: z = |a − b| / √(a + b), two-sided p below 0.001. Then
 * something besides the draw decides who is in which group. Fabijan et al. 2019, *KDD*.
 */
const isUneven = (first: number, second: number): boolean => {
  const all = first + second
  return all > 0 && 2 * normalTail(Math.abs(first - second) / Math.sqrt(all)) < incredible
}
