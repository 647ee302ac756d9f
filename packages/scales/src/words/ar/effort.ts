import type { LocaleFamily } from '../locale.js'

export const effort: LocaleFamily = {
  labels: ['جهد قليل جدًا', 'جهد قليل', 'جهد متوسط', 'جهد كبير', 'جهد كبير جدًا'],
  questions: { issue: 'ما مقدار الجهد الذي اضطررت شخصيًا إلى بذله لحل مشكلتك؟' },
}
