import type { LocaleFamily } from '../locale.js'

export const effort: LocaleFamily = {
  labels: ['Very low effort', 'Low effort', 'Moderate effort', 'High effort', 'Very high effort'],
  questions: { issue: 'How much effort did you personally have to put forth to handle your {issue}?' },
}
