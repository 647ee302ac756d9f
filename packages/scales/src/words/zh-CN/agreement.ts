import type { LocaleFamily } from '../locale.js'

export const agreement: LocaleFamily = {
  labels: ['非常不同意', '不同意', '有点不同意', '中立', '有点同意', '同意', '非常同意'],
  questions: {
    issue: '{company}让我轻松地解决了问题。',
    order: '{company}让我轻松地完成了下单。',
    request: '{company}让我轻松地处理好了我的请求。',
    return: '{company}让我轻松地办理了退货。',
    'sign-up': '{company}让我轻松地完成了注册。',
    booking: '{company}让我轻松地完成了预订。',
  },
}
