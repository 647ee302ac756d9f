import type { LocaleFamily } from '../locale.js'

export const likelihood: LocaleFamily = {
  ends: ['غير محتمل إطلاقًا', 'محتمل للغاية'],
  company: 'بالشركة',
  noun: 'بشركة {company}',
  questions: { recommend: 'ما مدى احتمال أن توصي بشركة {company} لصديق أو زميل؟' },
}
