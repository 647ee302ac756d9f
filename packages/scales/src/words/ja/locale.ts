import type { Locale } from '../locale.js'

export const locale: Locale = {
  tag: 'ja',
  dir: 'ltr',
  agreement: {
    labels: [
      'まったくそう思わない',
      'そう思わない',
      'あまりそう思わない',
      'どちらともいえない',
      'ややそう思う',
      'そう思う',
      '強くそう思う',
    ],
    questions: { issue: '{company}のおかげで、問題を簡単に解決できました。' },
  },
  effort: {
    labels: ['非常に少ない', '少ない', '中程度', '多い', '非常に多い'],
    questions: { issue: '問題を解決するために、ご自身でどの程度の労力が必要でしたか？' },
  },
  ease: {
    labels: [
      '非常に難しかった',
      '難しかった',
      'やや難しかった',
      'どちらともいえない',
      'やや簡単だった',
      '簡単だった',
      '非常に簡単だった',
    ],
    questions: { task: '全体として、この作業を完了するのは難しかったですか、簡単でしたか？' },
  },
  binary: { labels: ['いいえ', 'はい'], questions: { issue: '問題の解決は簡単でしたか？' } },
  why: 'その回答を選んだ主な理由は何ですか？',
  improve: 'より簡単にするために、私たちにできることは何ですか？',
  send: '送信',
  skip: 'スキップ',
  close: '閉じる',
  thanks: 'ありがとうございました',
  nOfM: '{m}段階中{n}',
  company: 'この会社',
}
