import type { LocaleFamily } from '../locale.js'

export const likelihood: LocaleFamily = {
  ends: ['כלל לא סביר', 'סביר ביותר'],
  questions: { recommend: 'עד כמה סביר מצדך להמליץ על חברת {company} לחבר או לעמית?' },
}
