import type { LocaleFamily } from '../locale.js'

export const ease: LocaleFamily = {
  labels: [
    'Molto difficile',
    'Difficile',
    'Piuttosto difficile',
    'Né difficile né facile',
    'Piuttosto facile',
    'Facile',
    'Molto facile',
  ],
  questions: { task: 'Nel complesso, quanto è stato difficile o facile completare l’attività?' },
}
