import type { LocaleFamily } from '../locale.js'

export const binary: LocaleFamily = {
  labels: ['Non', 'Oui'],
  questions: { issue: 'A-t-il été facile de résoudre votre problème ?' },
}
