import type { LocaleFamily } from '../locale.js'

export const likelihood: LocaleFamily = {
  ends: ['전혀 없음', '매우 높음'],
  company: '이 회사를',
  noun: '{company}을(를)',
  questions: { recommend: '{company}을(를) 친구나 동료에게 추천할 가능성은 얼마나 됩니까?' },
}
