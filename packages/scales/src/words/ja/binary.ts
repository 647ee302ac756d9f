import type { LocaleFamily } from '../locale.js'

export const binary: LocaleFamily = { labels: ['いいえ', 'はい'], questions: { issue: '問題の解決は簡単でしたか？' } }
