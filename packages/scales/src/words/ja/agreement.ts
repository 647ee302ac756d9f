import type { LocaleFamily } from '../locale.js'

export const agreement: LocaleFamily = {
  version: 2,
  labels: [
    'まったくそう思わない',
    'そう思わない',
    'あまりそう思わない',
    'どちらともいえない',
    'ややそう思う',
    'そう思う',
    '強くそう思う',
  ],
  questions: {
    issue: '{company}のおかげで、問題を簡単に解決できました。',
    order: '{company}のおかげで、簡単に注文できました。',
    request: '{company}のおかげで、問い合わせの件を簡単に解決できました。',
    return: '{company}のおかげで、簡単に返品できました。',
    'sign-up': '{company}のおかげで、簡単に登録できました。',
    booking: '{company}のおかげで、簡単に予約できました。',
  },
}
