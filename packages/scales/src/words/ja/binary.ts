import type { LocaleFamily } from '../locale.js'

export const binary: LocaleFamily = {
  labels: ['いいえ', 'はい'],
  questions: {
    issue: '問題の解決は簡単でしたか？',
    order: 'ご注文は簡単でしたか？',
    request: 'お問い合わせの件の解決は簡単でしたか？',
    return: '返品は簡単でしたか？',
    'sign-up': '登録は簡単でしたか？',
    booking: 'ご予約は簡単でしたか？',
  },
}
