import type { SecondStepWords } from '../second-step-words.js'

export const secondStep: SecondStepWords = {
  tag: 'fr',
  whyFor: {
    harder: 'Qu’est-ce qui a été difficile ?',
    neutral: 'Qu’est-ce qui pourrait être plus simple ?',
    easier: 'Qu’est-ce qui a été facile ?',
  },
  reasonsFor: {
    harder: {
      'many-steps': 'Trop d’étapes',
      unclear: 'Des informations peu claires',
      slow: 'C’était trop long',
      error: 'Quelque chose n’a pas fonctionné',
      'no-help': 'Pas d’aide au bon moment',
    },
    neutral: {
      'fewer-steps': 'Moins d’étapes',
      clearer: 'Des informations plus claires',
      faster: 'Moins d’attente',
      'more-help': 'Plus d’aide',
    },
    easier: {
      'few-steps': 'Peu d’étapes',
      clear: 'Des informations claires',
      quick: 'C’était rapide',
      helped: 'Une aide efficace',
    },
  },
  comment: 'Votre commentaire',
  commentOptional: 'Votre commentaire (facultatif)',
  textMissing: 'Veuillez écrire quelques mots.',
  itemsMissing: 'Veuillez choisir une réponse pour chaque ligne.',
  contactOffer: 'Pouvons-nous vous recontacter à ce sujet ?',
  contactField: 'E-mail ou téléphone',
  contactConsent: 'J’accepte une prise de contact par {company} au sujet de cette réponse.',
  company: 'l’entreprise',
  test: 'Test – cette réponse ne compte pas',
  yourAnswer: 'Votre réponse : {answer}',
  change: 'Modifier',
}
