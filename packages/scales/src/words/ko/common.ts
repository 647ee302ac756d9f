import type { CommonWords } from '../locale.js'

export const common: CommonWords = {
  tag: 'ko',
  dir: 'ltr',
  why: '그렇게 답하신 주된 이유는 무엇인가요?',
  send: '보내기',
  skip: '건너뛰기',
  close: '닫기',
  thanks: '감사합니다!',
  nOfM: '{m}단계 중 {n}단계',
  company: '이 회사',
}
