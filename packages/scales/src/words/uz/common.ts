import type { CommonWords } from '../locale.js'

export const common: CommonWords = {
  tag: 'uz',
  dir: 'ltr',
  why: 'Javobingizning asosiy sababi nima?',
  send: 'Yuborish',
  skip: 'Oʻtkazib yuborish',
  close: 'Yopish',
  thanks: 'Rahmat!',
  nOfM: '{n} (jami {m})',
  company: 'Kompaniya',
}
