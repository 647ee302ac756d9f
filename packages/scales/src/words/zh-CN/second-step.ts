import type { SecondStepWords } from '../second-step-words.js'

export const secondStep: SecondStepWords = {
  tag: 'zh-CN',
  whyFor: {
    harder: '哪里比较困难？',
    neutral: '哪里可以更容易？',
    easier: '是什么让您觉得容易？',
  },
  reasonsFor: {
    harder: {
      'many-steps': '步骤太多',
      unclear: '信息不清楚',
      slow: '花费时间太长',
      error: '有功能无法使用',
      'no-help': '需要时得不到帮助',
    },
    neutral: {
      'fewer-steps': '步骤更少',
      clearer: '信息更清楚',
      faster: '等待更短',
      'more-help': '帮助更多',
    },
    easier: {
      'few-steps': '步骤少',
      clear: '信息清楚',
      quick: '速度快',
      helped: '帮助到位',
    },
  },
  comment: '您的意见',
  commentOptional: '您的意见（选填）',
  textMissing: '请写几句话。',
  itemsMissing: '请为每一行选择一个答案。',
  contactOffer: '我们可以就此与您联系吗？',
  contactField: '电子邮箱或电话',
  contactConsent: '我同意{company}就此回答与我联系。',
  company: '这家公司',
  test: '测试：此回答不计入统计',
  yourAnswer: '您的回答：{answer}',
  change: '更改',
}
