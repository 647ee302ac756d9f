import type { CommonWords } from '../locale.js'

export const common: CommonWords = {
  tag: 'ru',
  dir: 'ltr',
  why: 'Какова основная причина вашего ответа?',
  send: 'Отправить',
  skip: 'Пропустить',
  close: 'Закрыть',
  thanks: 'Спасибо!',
  nOfM: '{n} из {m}',
  company: 'Компания',
  noun: 'Компания {company}',
}
