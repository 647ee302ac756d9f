import type { LocaleFamily } from '../locale.js'

export const binary: LocaleFamily = {
  labels: ['No', 'Sì'],
  questions: {
    issue: 'È stato facile risolvere il suo problema?',
    order: 'È stato facile effettuare il suo ordine?',
    request: 'È stato facile risolvere la sua richiesta?',
    return: 'È stato facile effettuare il suo reso?',
    'sign-up': 'È stato facile registrarsi?',
    booking: 'È stato facile effettuare la sua prenotazione?',
  },
}
