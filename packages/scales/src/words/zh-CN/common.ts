import type { CommonWords } from '../locale.js'

export const common: CommonWords = {
  tag: 'zh-CN',
  dir: 'ltr',
  why: '您这样回答的主要原因是什么？',
  send: '提交',
  skip: '跳过',
  close: '关闭',
  thanks: '谢谢！',
  nOfM: '第 {n} 级，共 {m} 级',
  company: '这家公司',
}
