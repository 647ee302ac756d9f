import type { LocaleFamily } from '../locale.js'

export const ease: LocaleFamily = {
  version: 2,
  labels: ['매우 어려움', '어려움', '약간 어려움', '보통', '약간 쉬움', '쉬움', '매우 쉬움'],
  questions: {
    task: '전반적으로 이 작업을 완료하기가 얼마나 어렵거나 쉬웠습니까?',
    issue: '전반적으로 문제를 해결하기가 얼마나 어렵거나 쉬웠습니까?',
    order: '전반적으로 주문하기가 얼마나 어렵거나 쉬웠습니까?',
    request: '전반적으로 문의 사항을 해결하기가 얼마나 어렵거나 쉬웠습니까?',
    return: '전반적으로 반품하기가 얼마나 어렵거나 쉬웠습니까?',
    'sign-up': '전반적으로 가입하기가 얼마나 어렵거나 쉬웠습니까?',
    booking: '전반적으로 예약하기가 얼마나 어렵거나 쉬웠습니까?',
  },
}
