import type { CommonWords } from '../locale.js'

export const common: CommonWords = {
  tag: 'ja',
  dir: 'ltr',
  why: 'その回答を選んだ主な理由は何ですか？',
  send: '送信',
  skip: 'スキップ',
  close: '閉じる',
  thanks: 'ありがとうございました',
  nOfM: '{m}段階中{n}',
  company: '当社',
}
