import type { LocaleFamily } from '../locale.js'

export const likelihood: LocaleFamily = {
  ends: ['Nada provável', 'Extremamente provável'],
  company: 'a empresa',
  noun: 'a empresa {company}',
  questions: { recommend: 'Qual é a probabilidade de você recomendar a empresa {company} a um amigo ou colega?' },
}
