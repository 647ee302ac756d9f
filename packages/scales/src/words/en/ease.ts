import type { LocaleFamily } from '../locale.js'

export const ease: LocaleFamily = {
  labels: [
    'Very difficult',
    'Difficult',
    'Somewhat difficult',
    'Neither difficult nor easy',
    'Somewhat easy',
    'Easy',
    'Very easy',
  ],
  questions: {
    task: 'Overall, how difficult or easy was the task to complete?',
    issue: 'Overall, how difficult or easy was it to handle your {issue}?',
  },
}
