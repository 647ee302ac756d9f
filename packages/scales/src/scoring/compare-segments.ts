import type { Scale } from '../instrument/scale.js'
import { type CompareOptions, type Comparison, compare } from './compare.js'
import type { BoxId, PresetId } from './preset/presets.js'
import type { SeriesPart } from './series/merge-series.js'
import { adjustPValues } from './significance/adjust-p-values.js'

/** One segment in two periods, with the series that its answers belong to. */
export interface SegmentPeriods {
  readonly id: string
  readonly before: SeriesPart
  readonly after: SeriesPart
}

/** A segment's comparison, corrected for the number of segments. */
export interface SegmentComparison extends Comparison {
  readonly id: string
  /** The p-value of the change after correction; `null` where there is none. */
  readonly q: number | null
}

/**
 * Compares several segments at once. The more segments, the more of them differ by chance, so that p-values are corrected
 * after Benjamini and Hochberg, an arrow needs q ≤ 0.05, and every tested comparison says so.
 *
 * @throws EaseKitError as `compare` does
 */
export const compareSegments = (
  scale: Scale,
  preset: PresetId | BoxId,
  segments: readonly SegmentPeriods[],
  options: CompareOptions = {},
): readonly SegmentComparison[] => {
  const comparisons = segments.map(({ before, after }) => compare(scale, preset, [before, after], options))
  const adjusted = adjustPValues(comparisons.map(({ tests }) => tests[0]?.p ?? null))
  const several = adjusted.filter(({ q }) => q !== null).length > 1
  return comparisons.map((comparison, at) => {
    const { q = null, flagged = false } = adjusted[at] ?? {}
    const tested = several && q !== null
    return {
      ...comparison,
      id: segments[at]?.id ?? '',
      q,
      arrow: flagged ? comparison.arrow : null,
      warnings: tested ? [...comparison.warnings, 'multiple-comparisons'] : comparison.warnings,
    }
  })
}
