import type { LocaleFamily } from '../locale.js'

export const binary: LocaleFamily = {
  labels: ['Non', 'Oui'],
  questions: {
    issue: 'A-t-il été facile de résoudre votre problème ?',
    order: 'A-t-il été facile de passer votre commande ?',
    request: 'A-t-il été facile de faire traiter votre demande ?',
    return: 'A-t-il été facile d’effectuer votre retour ?',
    'sign-up': 'A-t-il été facile de vous inscrire ?',
    booking: 'A-t-il été facile d’effectuer votre réservation ?',
  },
}
