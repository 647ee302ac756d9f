import type { LocaleFamily } from '../locale.js'

export const satisfaction: LocaleFamily = {
  labels: [
    'Duże niezadowolenie',
    'Niezadowolenie',
    'Ani zadowolenie, ani niezadowolenie',
    'Zadowolenie',
    'Duże zadowolenie',
  ],
  company: 'firmą',
  noun: 'firmą {company}',
  questions: {
    experience: 'Jak oceniasz swoje zadowolenie z doświadczeń z firmą {company}?',
    items: 'Jak oceniasz swoje zadowolenie z każdej z tych rzeczy?',
  },
}
