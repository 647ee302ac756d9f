import type { LocaleFamily } from '../locale.js'

export const satisfaction: LocaleFamily = {
  labels: [
    'Дуже незадоволений / незадоволена',
    'Незадоволений / незадоволена',
    'Нейтрально',
    'Задоволений / задоволена',
    'Дуже задоволений / задоволена',
  ],
  company: 'компанією',
  noun: 'компанією {company}',
  questions: {
    experience: 'Наскільки ви задоволені досвідом взаємодії з компанією {company}?',
    items: 'Наскільки ви задоволені кожним із цих пунктів?',
  },
}
