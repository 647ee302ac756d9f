import type { Figure } from '@easekit/scales/scoring'
import type { ScoredGroup } from '../../results/score-group.js'

/** The figure that a group is known by, also to alerts, targets and the digest: the first that its instrument has. */
export function mainFigure({ scores }: ScoredGroup): Figure | undefined {
  return scores[0]
}
