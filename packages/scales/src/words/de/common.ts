import type { CommonWords } from '../locale.js'

export const common: CommonWords = {
  tag: 'de',
  dir: 'ltr',
  why: 'Was ist der Hauptgrund für Ihre Antwort?',
  send: 'Senden',
  skip: 'Überspringen',
  close: 'Schließen',
  thanks: 'Vielen Dank!',
  nOfM: '{n} von {m}',
  company: 'Das Unternehmen',
}
