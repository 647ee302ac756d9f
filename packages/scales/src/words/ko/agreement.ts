import type { LocaleFamily } from '../locale.js'

export const agreement: LocaleFamily = {
  labels: ['전혀 그렇지 않다', '그렇지 않다', '약간 그렇지 않다', '보통이다', '약간 그렇다', '그렇다', '매우 그렇다'],
  questions: { issue: '{company} 덕분에 문제를 쉽게 해결할 수 있었습니다.' },
}
