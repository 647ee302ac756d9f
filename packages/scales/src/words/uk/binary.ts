import type { LocaleFamily } from '../locale.js'

export const binary: LocaleFamily = {
  labels: ['Ні', 'Так'],
  questions: { issue: 'Чи легко вам було вирішити своє питання?' },
}
