import type { LocaleFamily } from '../locale.js'

export const satisfaction: LocaleFamily = {
  labels: [
    'Очень недоволен / недовольна',
    'Недоволен / недовольна',
    'Нейтрально',
    'Доволен / довольна',
    'Очень доволен / довольна',
  ],
  company: 'компанией',
  noun: 'компанией {company}',
  questions: {
    experience: 'Насколько вы довольны опытом взаимодействия с компанией {company}?',
    items: 'Насколько вы довольны каждым из этих пунктов?',
  },
}
