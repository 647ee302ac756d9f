import type { CommonWords } from '../locale.js'

export const common: CommonWords = {
  tag: 'pl',
  dir: 'ltr',
  why: 'Jaki jest główny powód Twojej odpowiedzi?',
  send: 'Wyślij',
  skip: 'Pomiń',
  close: 'Zamknij',
  thanks: 'Dziękujemy!',
  nOfM: '{n} z {m}',
  company: 'Firma',
  noun: 'Firma {company}',
}
