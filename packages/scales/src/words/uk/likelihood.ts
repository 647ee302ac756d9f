import type { LocaleFamily } from '../locale.js'

export const likelihood: LocaleFamily = {
  ends: ['Вкрай малоймовірно', 'Дуже ймовірно'],
  company: 'компанію',
  noun: 'компанію {company}',
  questions: { recommend: 'Яка ймовірність, що ви порекомендуєте компанію {company} другові або колезі?' },
}
