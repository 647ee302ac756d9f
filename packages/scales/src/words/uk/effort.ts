import type { LocaleFamily } from '../locale.js'

export const effort: LocaleFamily = {
  labels: ['Дуже мало зусиль', 'Мало зусиль', 'Помірна кількість зусиль', 'Багато зусиль', 'Дуже багато зусиль'],
  questions: { issue: 'Скільки зусиль вам особисто довелося докласти, щоб вирішити своє питання?' },
}
