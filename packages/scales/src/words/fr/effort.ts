import type { LocaleFamily } from '../locale.js'

export const effort: LocaleFamily = {
  labels: ['Effort très faible', 'Effort faible', 'Effort modéré', 'Effort important', 'Effort très important'],
  questions: { issue: 'Quel effort avez-vous dû fournir personnellement pour résoudre votre problème ?' },
}
