import type { Figure } from '@easekit/scales/scoring'
import type { ScoredGroup } from '../../results/score-group.js'

/** The smallest and the largest value that a figure of a group can have. */
export function endsOf({ unit }: Figure, { series }: ScoredGroup): readonly [min: number, max: number] {
  if (unit === 'percent') return [0, 100]
  if (unit === 'net-points') return [-100, 100]
  const [min = 0, max = 1] = series.range ?? []
  return [min, max]
}
