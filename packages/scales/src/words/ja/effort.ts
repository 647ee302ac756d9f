import type { LocaleFamily } from '../locale.js'

export const effort: LocaleFamily = {
  labels: ['非常に少ない', '少ない', '中程度', '多い', '非常に多い'],
  questions: {
    issue: '問題を解決するために、ご自身でどの程度の労力が必要でしたか？',
    order: '注文するために、ご自身でどの程度の労力が必要でしたか？',
    request: '問い合わせの件を解決するために、ご自身でどの程度の労力が必要でしたか？',
    return: '返品するために、ご自身でどの程度の労力が必要でしたか？',
    'sign-up': '登録するために、ご自身でどの程度の労力が必要でしたか？',
    booking: '予約するために、ご自身でどの程度の労力が必要でしたか？',
  },
}
