import type { LocaleFamily } from '../locale.js'

export const dimensions: LocaleFamily = {
  labels: ['非常に少ない', '少ない', '中程度', '多い', '非常に多い'],
  items: { time: 'かかった時間', mental: '頭を使う負担', emotional: '気持ちの負担', steps: '手順の数' },
  questions: {
    dimensions: '今回の問題について、次の各項目をどのように評価しますか？',
    order: '今回のご注文について、次の各項目をどのように評価しますか？',
    request: '今回のお問い合わせについて、次の各項目をどのように評価しますか？',
    return: '今回の返品について、次の各項目をどのように評価しますか？',
    'sign-up': '今回の登録について、次の各項目をどのように評価しますか？',
    booking: '今回のご予約について、次の各項目をどのように評価しますか？',
  },
}
