import type { LocaleFamily } from '../locale.js'

export const likelihood: LocaleFamily = {
  ends: ['まったく可能性がない', '非常に可能性が高い'],
  questions: { recommend: '{company}を友人や同僚に薦める可能性はどのくらいありますか？' },
}
