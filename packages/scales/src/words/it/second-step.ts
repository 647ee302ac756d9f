import type { SecondStepWords } from '../second-step-words.js'

export const secondStep: SecondStepWords = {
  tag: 'it',
  whyFor: {
    harder: 'Che cosa è stato difficile?',
    neutral: 'Che cosa potrebbe essere più facile?',
    easier: 'Che cosa lo ha reso facile?',
  },
  reasonsFor: {
    harder: {
      'many-steps': 'Troppi passaggi',
      unclear: 'Informazioni poco chiare',
      slow: 'Ci è voluto troppo tempo',
      error: 'Qualcosa non ha funzionato',
      'no-help': 'Nessun aiuto al momento giusto',
    },
    neutral: {
      'fewer-steps': 'Meno passaggi',
      clearer: 'Informazioni più chiare',
      faster: 'Meno attesa',
      'more-help': 'Più aiuto',
    },
    easier: {
      'few-steps': 'Pochi passaggi',
      clear: 'Informazioni chiare',
      quick: 'È stato veloce',
      helped: 'Un buon aiuto',
    },
  },
  comment: 'Il suo commento',
  commentOptional: 'Il suo commento (facoltativo)',
  textMissing: 'Scriva qualche parola, per favore.',
  itemsMissing: 'Scelga una risposta per ogni riga, per favore.',
  contactOffer: 'Possiamo contattarla a questo proposito?',
  contactField: 'E-mail o telefono',
  contactConsent: 'Acconsento al contatto da parte di {company} riguardo a questa risposta.',
  company: 'dell’azienda',
  noun: 'di {company}',
  test: 'Prova – questa risposta non conta',
  yourAnswer: 'La sua risposta: {answer}',
  change: 'Cambia',
}
