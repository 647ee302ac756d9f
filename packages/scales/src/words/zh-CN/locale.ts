import type { Locale } from '../locale.js'

export const locale: Locale = {
  tag: 'zh-CN',
  dir: 'ltr',
  agreement: {
    labels: ['非常不同意', '不同意', '有点不同意', '中立', '有点同意', '同意', '非常同意'],
    questions: { issue: '{company}让我轻松地解决了问题。' },
  },
  effort: {
    labels: ['非常小', '较小', '中等', '较大', '非常大'],
    questions: { issue: '为了解决问题，您个人付出了多大的努力？' },
  },
  ease: {
    labels: ['非常困难', '困难', '比较困难', '不难也不易', '比较容易', '容易', '非常容易'],
    questions: { task: '总体而言，完成这项任务有多难或多容易？' },
  },
  binary: { labels: ['否', '是'], questions: { issue: '解决您的问题容易吗？' } },
  why: '您这样回答的主要原因是什么？',
  improve: '我们怎样做才能让您更轻松？',
  send: '提交',
  skip: '跳过',
  close: '关闭',
  thanks: '谢谢！',
  nOfM: '第 {n} 级，共 {m} 级',
  company: '这家公司',
}
