import type { Stage, Tally } from '../storage/tally.js'

/** How many responses reached each stage. */
export type Counts = Readonly<Record<Stage, number>>

/** The stages among some counters. */
export function countsOf(tallies: readonly Tally[]): Counts {
  const count = (wanted: Stage): number =>
    tallies.reduce((sum, { measure, n }) => (measure === wanted ? sum + n : sum), 0)
  return {
    shown: count('shown'),
    answered: count('answered'),
    completed: count('completed'),
    dismissed: count('dismissed'),
  }
}
