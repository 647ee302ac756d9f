import type { LocaleFamily } from '../locale.js'

export const binary: LocaleFamily = { labels: ['لا', 'نعم'], questions: { issue: 'هل كان حل مشكلتك سهلًا؟' } }
