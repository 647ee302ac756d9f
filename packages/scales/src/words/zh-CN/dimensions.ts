import type { LocaleFamily } from '../locale.js'

export const dimensions: LocaleFamily = {
  labels: ['非常少', '少', '中等', '多', '非常多'],
  items: { time: '花费的时间', mental: '脑力付出', emotional: '情绪负担', steps: '步骤数量' },
  questions: {
    dimensions: '就您的问题而言，您如何评价以下各项？',
    order: '就您的订单而言，您如何评价以下各项？',
    request: '就您的请求而言，您如何评价以下各项？',
    return: '就您的退货而言，您如何评价以下各项？',
    'sign-up': '就您的注册而言，您如何评价以下各项？',
    booking: '就您的预订而言，您如何评价以下各项？',
  },
}
