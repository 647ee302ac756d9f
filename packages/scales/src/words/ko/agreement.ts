import type { LocaleFamily } from '../locale.js'

export const agreement: LocaleFamily = {
  labels: ['전혀 그렇지 않다', '그렇지 않다', '약간 그렇지 않다', '보통이다', '약간 그렇다', '그렇다', '매우 그렇다'],
  questions: {
    issue: '{company} 덕분에 문제를 쉽게 해결할 수 있었습니다.',
    order: '{company} 덕분에 쉽게 주문할 수 있었습니다.',
    request: '{company} 덕분에 문의 사항을 쉽게 해결할 수 있었습니다.',
    return: '{company} 덕분에 쉽게 반품할 수 있었습니다.',
    'sign-up': '{company} 덕분에 쉽게 가입할 수 있었습니다.',
    booking: '{company} 덕분에 쉽게 예약할 수 있었습니다.',
  },
}
