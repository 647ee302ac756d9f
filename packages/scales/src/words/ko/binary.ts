import type { LocaleFamily } from '../locale.js'

export const binary: LocaleFamily = { labels: ['아니요', '예'], questions: { issue: '문제를 쉽게 해결하셨습니까?' } }
