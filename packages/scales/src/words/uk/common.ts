import type { CommonWords } from '../locale.js'

export const common: CommonWords = {
  tag: 'uk',
  dir: 'ltr',
  why: 'Яка основна причина вашої відповіді?',
  send: 'Надіслати',
  skip: 'Пропустити',
  close: 'Закрити',
  thanks: 'Дякуємо!',
  nOfM: '{n} з {m}',
  company: 'Компанія',
  noun: 'Компанія {company}',
}
