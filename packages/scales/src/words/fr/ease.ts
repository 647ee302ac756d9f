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
  questions: {
    task: 'Globalement, à quel point la tâche a-t-elle été difficile ou facile à réaliser ?',
    issue: 'Globalement, à quel point a-t-il été difficile ou facile de résoudre votre problème ?',
    order: 'Globalement, à quel point a-t-il été difficile ou facile de passer votre commande ?',
    request: 'Globalement, à quel point a-t-il été difficile ou facile de faire traiter votre demande ?',
    return: 'Globalement, à quel point a-t-il été difficile ou facile d’effectuer votre retour ?',
    'sign-up': 'Globalement, à quel point a-t-il été difficile ou facile de vous inscrire ?',
    booking: 'Globalement, à quel point a-t-il été difficile ou facile d’effectuer votre réservation ?',
  },
}
