import type { SecondStepWords } from '../second-step-words.js'

export const secondStep: SecondStepWords = {
  tag: 'ja',
  whyFor: {
    harder: '難しかったのはどのような点ですか？',
    neutral: 'もっと簡単になるとよいのはどのような点ですか？',
    easier: '簡単だったのはどのような点ですか？',
  },
  reasonsFor: {
    harder: {
      'many-steps': '手順が多すぎた',
      unclear: '案内がわかりにくかった',
      slow: '時間がかかりすぎた',
      error: 'うまく動作しなかった',
      'no-help': '必要なときに助けがなかった',
    },
    neutral: {
      'fewer-steps': '手順を減らしてほしい',
      clearer: '案内をわかりやすくしてほしい',
      faster: '待ち時間を短くしてほしい',
      'more-help': 'サポートを増やしてほしい',
    },
    easier: {
      'few-steps': '手順が少なかった',
      clear: '案内がわかりやすかった',
      quick: 'すぐに終わった',
      helped: 'サポートがよかった',
    },
  },
  comment: 'ご意見',
  commentOptional: 'ご意見（任意）',
  textMissing: 'ひとことご記入ください。',
  itemsMissing: '各行で回答を1つお選びください。',
  contactOffer: 'この件についてご連絡してもよろしいですか？',
  contactField: 'メールアドレスまたは電話番号',
  contactConsent: 'この回答について{company}から連絡を受けることに同意します。',
  company: '当社',
  test: 'テスト：この回答は集計されません',
  yourAnswer: 'あなたの回答：{answer}',
  change: '変更',
}
