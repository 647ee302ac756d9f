import type { LocaleFamily } from '../locale.js'

export const ease: LocaleFamily = {
  labels: ['매우 어려움', '어려움', '약간 어려움', '보통', '약간 쉬움', '쉬움', '매우 쉬움'],
  questions: { task: '전반적으로 이 작업을 완료하기가 어려웠습니까, 쉬웠습니까?' },
}
