import type { CommonWords } from '../locale.js'

export const common: CommonWords = {
  tag: 'it',
  dir: 'ltr',
  why: 'Qual è il motivo principale della sua risposta?',
  send: 'Invia',
  skip: 'Salta',
  close: 'Chiudi',
  thanks: 'Grazie!',
  nOfM: '{n} su {m}',
  company: 'L’azienda',
}
