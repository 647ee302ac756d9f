import type { LocaleFamily } from '../locale.js'

export const effort: LocaleFamily = {
  version: 2,
  labels: ['Pochissimo sforzo', 'Poco sforzo', 'Sforzo moderato', 'Molto sforzo', 'Moltissimo sforzo'],
  questions: {
    issue: 'Quanto sforzo ha dovuto fare personalmente per risolvere il suo problema?',
    order: 'Quanto sforzo ha dovuto fare personalmente per effettuare il suo ordine?',
    request: 'Quanto sforzo ha dovuto fare personalmente per risolvere la sua richiesta?',
    return: 'Quanto sforzo ha dovuto fare personalmente per effettuare il suo reso?',
    'sign-up': 'Quanto sforzo ha dovuto fare personalmente per registrarsi?',
    booking: 'Quanto sforzo ha dovuto fare personalmente per effettuare la sua prenotazione?',
  },
}
