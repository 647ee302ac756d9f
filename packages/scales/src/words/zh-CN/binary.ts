import type { LocaleFamily } from '../locale.js'

export const binary: LocaleFamily = { labels: ['否', '是'], questions: { issue: '解决您的问题容易吗？' } }
