import type { LocaleFamily } from '../locale.js'

export const satisfaction: LocaleFamily = {
  labels: ['매우 불만족', '불만족', '보통', '만족', '매우 만족'],
  questions: {
    experience: '{company}에서의 경험에 얼마나 만족하십니까?',
    items: '다음 각 항목에 얼마나 만족하십니까?',
  },
}
