import type { LocaleFamily } from '../locale.js'

export const likelihood: LocaleFamily = {
  ends: ['Крайне маловероятно', 'Очень вероятно'],
  company: 'компанию',
  noun: 'компанию {company}',
  questions: { recommend: 'Какова вероятность, что вы порекомендуете компанию {company} другу или коллеге?' },
}
