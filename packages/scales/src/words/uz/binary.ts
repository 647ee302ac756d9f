import type { LocaleFamily } from '../locale.js'

export const binary: LocaleFamily = {
  labels: ['Yoʻq', 'Ha'],
  questions: { issue: 'Muammongizni hal qilish oson boʻldimi?' },
}
