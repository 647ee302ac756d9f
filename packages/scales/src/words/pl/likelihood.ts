import type { LocaleFamily } from '../locale.js'

export const likelihood: LocaleFamily = {
  ends: ['Zupełnie nieprawdopodobne', 'Niezwykle prawdopodobne'],
  company: 'firmę',
  noun: 'firmę {company}',
  questions: { recommend: 'Jak prawdopodobne jest, że polecisz firmę {company} znajomym lub współpracownikom?' },
}
