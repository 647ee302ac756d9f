import type { LocaleFamily } from '../locale.js'

export const binary: LocaleFamily = {
  labels: ['Nie', 'Tak'],
  questions: { issue: 'Czy łatwo było rozwiązać problem?' },
}
