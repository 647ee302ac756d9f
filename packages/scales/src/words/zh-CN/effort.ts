import type { LocaleFamily } from '../locale.js'

export const effort: LocaleFamily = {
  labels: ['非常小', '较小', '中等', '较大', '非常大'],
  questions: {
    issue: '为了解决问题，您个人付出了多大的努力？',
    order: '为了完成下单，您个人付出了多大的努力？',
    request: '为了处理您的请求，您个人付出了多大的努力？',
    return: '为了办理退货，您个人付出了多大的努力？',
    'sign-up': '为了完成注册，您个人付出了多大的努力？',
    booking: '为了完成预订，您个人付出了多大的努力？',
  },
}
