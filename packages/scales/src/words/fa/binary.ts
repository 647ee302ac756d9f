import type { LocaleFamily } from '../locale.js'

export const binary: LocaleFamily = { labels: ['خیر', 'بله'], questions: { issue: 'آیا حل مشکلتان آسان بود؟' } }
