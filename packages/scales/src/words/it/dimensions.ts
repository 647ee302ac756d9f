import type { LocaleFamily } from '../locale.js'

export const dimensions: LocaleFamily = {
  labels: ['Molto basso', 'Basso', 'Moderato', 'Alto', 'Molto alto'],
  items: {
    time: 'Tempo impiegato',
    mental: 'Sforzo mentale',
    emotional: 'Carico emotivo',
    steps: 'Numero di passaggi',
  },
  questions: {
    dimensions: 'Pensando al suo problema, come valuta ciascuno di questi aspetti?',
    order: 'Pensando al suo ordine, come valuta ciascuno di questi aspetti?',
    request: 'Pensando alla sua richiesta, come valuta ciascuno di questi aspetti?',
    return: 'Pensando al suo reso, come valuta ciascuno di questi aspetti?',
    'sign-up': 'Pensando alla sua registrazione, come valuta ciascuno di questi aspetti?',
    booking: 'Pensando alla sua prenotazione, come valuta ciascuno di questi aspetti?',
  },
}
