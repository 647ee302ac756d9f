import type { LocaleFamily } from '../locale.js'

export const binary: LocaleFamily = { labels: ['לא', 'כן'], questions: { issue: 'האם היה לך קל לפתור את הבעיה?' } }
