import type { LocaleFamily } from '../locale.js'

export const satisfaction: LocaleFamily = {
  labels: ['Very dissatisfied', 'Dissatisfied', 'Neither satisfied nor dissatisfied', 'Satisfied', 'Very satisfied'],
  company: 'the company',
  questions: {
    experience: 'How satisfied are you with your experience with {company}?',
    items: 'How satisfied are you with each of the following?',
  },
}
