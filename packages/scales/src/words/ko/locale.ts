import type { Locale } from '../locale.js'

export const locale: Locale = {
  tag: 'ko',
  dir: 'ltr',
  agreement: {
    labels: ['전혀 그렇지 않다', '그렇지 않다', '약간 그렇지 않다', '보통이다', '약간 그렇다', '그렇다', '매우 그렇다'],
    questions: { issue: '{company} 덕분에 문제를 쉽게 해결할 수 있었습니다.' },
  },
  effort: {
    labels: ['매우 적은 노력', '적은 노력', '보통 수준의 노력', '많은 노력', '매우 많은 노력'],
    questions: { issue: '문제를 해결하는 데 본인이 직접 들인 노력은 어느 정도였습니까?' },
  },
  ease: {
    labels: ['매우 어려움', '어려움', '약간 어려움', '보통', '약간 쉬움', '쉬움', '매우 쉬움'],
    questions: { task: '전반적으로 이 작업을 완료하기가 어려웠습니까, 쉬웠습니까?' },
  },
  binary: { labels: ['아니요', '예'], questions: { issue: '문제를 쉽게 해결하셨습니까?' } },
  why: '그렇게 답하신 주된 이유는 무엇인가요?',
  improve: '더 쉽게 만들려면 저희가 무엇을 하면 좋을까요?',
  send: '보내기',
  skip: '건너뛰기',
  close: '닫기',
  thanks: '감사합니다!',
  nOfM: '{m}단계 중 {n}단계',
  company: '이 회사',
}
