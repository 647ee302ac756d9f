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
  questions: {
    task: 'Nel complesso, quanto è stato difficile o facile completare l’attività?',
    issue: 'Nel complesso, quanto è stato difficile o facile risolvere il suo problema?',
    order: 'Nel complesso, quanto è stato difficile o facile effettuare il suo ordine?',
    request: 'Nel complesso, quanto è stato difficile o facile risolvere la sua richiesta?',
    return: 'Nel complesso, quanto è stato difficile o facile effettuare il suo reso?',
    'sign-up': 'Nel complesso, quanto è stato difficile o facile registrarsi?',
    booking: 'Nel complesso, quanto è stato difficile o facile effettuare la sua prenotazione?',
  },
}
