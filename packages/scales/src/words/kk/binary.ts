import type { LocaleFamily } from '../locale.js'

export const binary: LocaleFamily = { labels: ['Жоқ', 'Иә'], questions: { issue: 'Мәселеңізді шешу оңай болды ма?' } }
