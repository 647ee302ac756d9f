import type { Scale } from '@easekit/scales'
import type { Histogram } from '@easekit/scales/scoring'

/** Answers by their values as a dense histogram: one bar per point of the scale, ascending, zero where nobody answered so. */
export function barsOf(scale: Scale, answers: ReadonlyMap<number, number>): Histogram {
  return scale.labels.map((_, at) => answers.get(scale.min + at * scale.step) ?? 0)
}
