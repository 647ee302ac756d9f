import type { LocaleFamily } from '../locale.js'

export const binary: LocaleFamily = { labels: ['नहीं', 'हाँ'], questions: { issue: 'क्या आपकी समस्या आसानी से हल हुई?' } }
