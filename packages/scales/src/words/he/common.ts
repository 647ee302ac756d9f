import type { CommonWords } from '../locale.js'

export const common: CommonWords = {
  tag: 'he',
  dir: 'rtl',
  why: 'מהי הסיבה העיקרית לתשובה שלך?',
  send: 'שליחה',
  skip: 'דילוג',
  close: 'סגירה',
  thanks: 'תודה!',
  nOfM: '{n} מתוך {m}',
  company: 'החברה',
  noun: 'חברת {company}',
}
