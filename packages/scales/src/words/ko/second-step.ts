import type { SecondStepWords } from '../second-step-words.js'

export const secondStep: SecondStepWords = {
  tag: 'ko',
  whyFor: {
    harder: '어떤 점이 어려웠나요?',
    neutral: '어떤 점이 더 쉬워지면 좋을까요?',
    easier: '어떤 점이 쉬웠나요?',
  },
  reasonsFor: {
    harder: {
      'many-steps': '단계가 너무 많음',
      unclear: '안내가 불명확함',
      slow: '시간이 너무 오래 걸림',
      error: '제대로 작동하지 않음',
      'no-help': '필요할 때 도움이 없음',
    },
    neutral: {
      'fewer-steps': '더 적은 단계',
      clearer: '더 명확한 안내',
      faster: '더 짧은 대기',
      'more-help': '더 많은 도움',
    },
    easier: {
      'few-steps': '단계가 적음',
      clear: '안내가 명확함',
      quick: '빠르게 끝남',
      helped: '도움이 좋음',
    },
  },
  comment: '의견',
  commentOptional: '의견 (선택 사항)',
  textMissing: '몇 마디 적어 주세요.',
  itemsMissing: '각 줄에서 답변을 하나씩 선택해 주세요.',
  contactOffer: '이와 관련하여 연락드려도 될까요?',
  contactField: '이메일 또는 전화번호',
  contactConsent: '이 답변과 관련하여 {company}에서 연락하는 것에 동의합니다.',
  company: '회사',
  test: '테스트 – 이 답변은 집계되지 않습니다',
  yourAnswer: '내 답변: {answer}',
  change: '변경',
}
