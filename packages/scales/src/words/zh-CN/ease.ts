import type { LocaleFamily } from '../locale.js'

export const ease: LocaleFamily = {
  version: 2,
  labels: ['非常困难', '困难', '有点困难', '不难也不易', '有点容易', '容易', '非常容易'],
  questions: {
    task: '总体而言，完成这项任务有多难或多容易？',
    issue: '总体而言，解决您的问题有多难或多容易？',
    order: '总体而言，完成下单有多难或多容易？',
    request: '总体而言，处理您的请求有多难或多容易？',
    return: '总体而言，办理退货有多难或多容易？',
    'sign-up': '总体而言，完成注册有多难或多容易？',
    booking: '总体而言，完成预订有多难或多容易？',
  },
}
