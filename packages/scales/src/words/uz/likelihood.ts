import type { LocaleFamily } from '../locale.js'

export const likelihood: LocaleFamily = {
  ends: ['Umuman ehtimoli yoʻq', 'Ehtimoli juda yuqori'],
  company: 'Kompaniyani',
  noun: '{company} kompaniyasini',
  questions: {
    recommend: '{company} kompaniyasini doʻstingiz yoki hamkasbingizga tavsiya qilish ehtimolingiz qanday?',
  },
}
