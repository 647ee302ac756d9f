import type { LocaleFamily } from '../locale.js'

export const binary: LocaleFamily = {
  labels: ['Нет', 'Да'],
  questions: { issue: 'Было ли вам легко решить свою задачу?' },
}
