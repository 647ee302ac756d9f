import type { Scale, Series } from '@easekit/scales'
import { adjustPValues, type Comparison, compare, type Figure, score } from '@easekit/scales/scoring'
import { scaleOf } from '../../results/scale-of.js'
import type { ScoredGroup } from '../../results/score-group.js'
import { noFloor } from '../../results/score-rating.js'
import type { Segment } from '../../results/score-segments.js'

/** A segment of one series beside all others together. */
export interface SegmentRow {
  /** `undefined` for small ones together. */
  readonly value: string | undefined
  /** How many segments it is made of. */
  readonly merged: number
  readonly figure: Figure
  readonly count: number
  /** All others before, this one after; its arrow is corrected for the number of segments. `undefined` for the only one. */
  readonly against: Comparison | undefined
}

interface Bars {
  readonly value: string | undefined
  readonly merged: number
  readonly bars: readonly number[]
}

const countOf = (bars: readonly number[]): number => bars.reduce((sum, n) => sum + n, 0)
const add = (a: readonly number[], b: readonly number[]): readonly number[] => a.map((n, at) => n + (b[at] ?? 0))

/**
 * The segments of one series side by side, the largest first. Those with fewer answers than `floor` are one row at the end, and
 * an arrow needs q ≤ 0.05 after the correction of Benjamini and Hochberg.
 */
export function segmentRows(
  segments: readonly Segment[],
  { fingerprint, preset, floor }: { readonly fingerprint: string; readonly preset: string; readonly floor: number },
): readonly SegmentRow[] {
  const found = segments.flatMap(({ value, groups }) => {
    const group = groups.find((one) => one.fingerprint === fingerprint)
    return group?.histogram ? [{ value, group }] : []
  })
  const [first] = found
  if (!first) return []
  const series = { ...first.group.series, scale: first.group.scale } as Series
  const scale = scaleOf(series)
  const rows = merge(
    found.map(({ value, group }) => ({ value, merged: 1, bars: barsOf(scale, group) })),
    floor,
  )
  const filling = found.some(({ group }) => group.warnings.includes('filling'))
  const total = rows.map(({ bars }) => bars).reduce(add)
  const compared = rows.map(({ bars }) => {
    const rest = total.map((n, at) => n - (bars[at] ?? 0))
    // Segments of one window are all open or all over, so that they may be compared while it fills.
    if (countOf(rest) === 0) return undefined
    return compare(
      scale,
      preset,
      [
        { series, histogram: rest },
        { series, histogram: bars },
      ],
      noFloor,
    )
  })
  const adjusted = adjustPValues(compared.map((one) => one?.tests[0]?.p ?? null))
  return rows.map(({ value, merged, bars }, at) => {
    const against = compared[at]
    return {
      value,
      merged,
      figure: score(scale, preset, bars, { ...noFloor, filling }),
      count: countOf(bars),
      against: against && { ...against, arrow: adjusted[at]?.flagged ? against.arrow : null },
    }
  })
}

function barsOf(scale: Scale, { histogram = {} }: ScoredGroup): readonly number[] {
  return scale.labels.map((_, at) => histogram[String(scale.min + at * scale.step)] ?? 0)
}

function merge(rows: readonly Bars[], floor: number): readonly Bars[] {
  const sorted = [...rows].sort((a, b) => countOf(b.bars) - countOf(a.bars))
  const small = sorted.filter(({ bars }) => countOf(bars) < floor)
  if (small.length < 2) return sorted
  const other = { value: undefined, merged: small.length, bars: small.map(({ bars }) => bars).reduce(add) }
  return [...sorted.filter((row) => !small.includes(row)), other]
}
