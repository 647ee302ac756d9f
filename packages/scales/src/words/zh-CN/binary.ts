import type { LocaleFamily } from '../locale.js'

export const binary: LocaleFamily = {
  version: 2,
  labels: ['不容易', '容易'],
  questions: {
    issue: '解决您的问题容易吗？',
    order: '完成下单容易吗？',
    request: '处理您的请求容易吗？',
    return: '办理退货容易吗？',
    'sign-up': '完成注册容易吗？',
    booking: '完成预订容易吗？',
  },
}
