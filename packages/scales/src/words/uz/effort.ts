import type { LocaleFamily } from '../locale.js'

export const effort: LocaleFamily = {
  labels: ['Juda kam kuch', 'Kam kuch', 'Oʻrtacha kuch', 'Koʻp kuch', 'Juda koʻp kuch'],
  questions: { issue: 'Muammongizni hal qilish uchun shaxsan oʻzingiz qancha kuch sarflashingizga toʻgʻri keldi?' },
}
