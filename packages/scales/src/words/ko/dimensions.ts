import type { LocaleFamily } from '../locale.js'

export const dimensions: LocaleFamily = {
  labels: ['매우 적음', '적음', '보통', '많음', '매우 많음'],
  items: { time: '소요 시간', mental: '정신적 노력', emotional: '감정적 부담', steps: '단계 수' },
  questions: {
    dimensions: '이번 문제와 관련하여 다음 각 항목은 어느 정도였습니까?',
    order: '이번 주문과 관련하여 다음 각 항목은 어느 정도였습니까?',
    request: '이번 문의와 관련하여 다음 각 항목은 어느 정도였습니까?',
    return: '이번 반품과 관련하여 다음 각 항목은 어느 정도였습니까?',
    'sign-up': '이번 가입과 관련하여 다음 각 항목은 어느 정도였습니까?',
    booking: '이번 예약과 관련하여 다음 각 항목은 어느 정도였습니까?',
  },
}
