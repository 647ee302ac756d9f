import type { LocaleFamily } from '../locale.js'

export const agreement: LocaleFamily = {
  labels: [
    'まったくそう思わない',
    'そう思わない',
    'あまりそう思わない',
    'どちらともいえない',
    'ややそう思う',
    'そう思う',
    '強くそう思う',
  ],
  questions: { issue: '{company}のおかげで、問題を簡単に解決できました。' },
}
