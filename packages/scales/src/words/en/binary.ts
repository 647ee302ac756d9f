import type { LocaleFamily } from '../locale.js'

export const binary: LocaleFamily = {
  labels: ['No', 'Yes'],
  questions: { issue: 'Was it easy to handle your {issue}?' },
}
