import type { CommonWords } from '../locale.js'

export const common: CommonWords = {
  tag: 'fr',
  dir: 'ltr',
  why: 'Quelle est la principale raison de votre réponse ?',
  send: 'Envoyer',
  skip: 'Passer',
  close: 'Fermer',
  thanks: 'Merci !',
  nOfM: '{n} sur {m}',
  company: 'L’entreprise',
}
