import type { LocaleFamily } from '../locale.js'

export const effort: LocaleFamily = {
  labels: ['매우 적은 노력', '적은 노력', '보통 수준의 노력', '많은 노력', '매우 많은 노력'],
  questions: {
    issue: '문제를 해결하는 데 본인이 직접 들인 노력은 어느 정도였습니까?',
    order: '주문하는 데 본인이 직접 들인 노력은 어느 정도였습니까?',
    request: '문의 사항을 해결하는 데 본인이 직접 들인 노력은 어느 정도였습니까?',
    return: '반품하는 데 본인이 직접 들인 노력은 어느 정도였습니까?',
    'sign-up': '가입하는 데 본인이 직접 들인 노력은 어느 정도였습니까?',
    booking: '예약하는 데 본인이 직접 들인 노력은 어느 정도였습니까?',
  },
}
