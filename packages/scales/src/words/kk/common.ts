import type { CommonWords } from '../locale.js'

export const common: CommonWords = {
  tag: 'kk',
  dir: 'ltr',
  why: 'Жауабыңыздың негізгі себебі қандай?',
  send: 'Жіберу',
  skip: 'Өткізіп жіберу',
  close: 'Жабу',
  thanks: 'Рақмет!',
  nOfM: '{n} (барлығы {m})',
  company: 'Компания',
}
