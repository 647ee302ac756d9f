import type { Locale } from '../locale.js'

export const locale: Locale = {
  tag: 'it',
  dir: 'ltr',
  agreement: {
    labels: [
      'Completamente in disaccordo',
      'In disaccordo',
      'Parzialmente in disaccordo',
      'Né d’accordo né in disaccordo',
      'Parzialmente d’accordo',
      'D’accordo',
      'Completamente d’accordo',
    ],
    questions: { issue: '{company} mi ha permesso di risolvere facilmente il mio problema.' },
  },
  effort: {
    labels: ['Sforzo molto basso', 'Sforzo basso', 'Sforzo moderato', 'Sforzo alto', 'Sforzo molto alto'],
    questions: { issue: 'Quanto sforzo ha dovuto fare personalmente per risolvere il suo problema?' },
  },
  ease: {
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
  },
  binary: { labels: ['No', 'Sì'], questions: { issue: 'È stato facile risolvere il suo problema?' } },
  why: 'Qual è il motivo principale della sua risposta?',
  improve: 'Che cosa potremmo fare per renderlo più facile?',
  send: 'Invia',
  skip: 'Salta',
  close: 'Chiudi',
  thanks: 'Grazie!',
  nOfM: '{n} su {m}',
  company: 'L’azienda',
}
