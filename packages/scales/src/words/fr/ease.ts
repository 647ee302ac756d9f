import type { LocaleFamily } from '../locale.js'

export const ease: LocaleFamily = {
  labels: [
    'Très difficile',
    'Difficile',
    'Plutôt difficile',
    'Ni difficile ni facile',
    'Plutôt facile',
    'Facile',
    'Très facile',
  ],
  questions: { task: 'Globalement, à quel point la tâche a-t-elle été difficile ou facile à réaliser ?' },
}
