import type { LocaleFamily } from '../locale.js'

export const binary: LocaleFamily = {
  version: 2,
  labels: ['아니요', '예'],
  questions: {
    issue: '문제를 해결하기가 쉬웠습니까?',
    order: '주문하기가 쉬웠습니까?',
    request: '문의 사항을 해결하기가 쉬웠습니까?',
    return: '반품하기가 쉬웠습니까?',
    'sign-up': '가입하기가 쉬웠습니까?',
    booking: '예약하기가 쉬웠습니까?',
  },
}
