import type { Results } from '../../results/results.js'
import { format } from './format.js'

/** The state of a survey in one sentence, for people who hear the page. */
export function summarize({ counts, series }: Results): string {
  const figures = series
    .flatMap(({ scores }) => scores.slice(0, 1))
    .flatMap(({ value, unit, larger }) =>
      value === null
        ? []
        : [`${unit === 'points' ? 'average' : 'share'} ${format.value(value, unit)}, larger is ${larger}`],
    )
  return [`${format.count(counts.answered)} answers`, ...figures].join('; ')
}
