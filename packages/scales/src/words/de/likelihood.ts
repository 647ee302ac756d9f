import type { LocaleFamily } from '../locale.js'

export const likelihood: LocaleFamily = {
  ends: ['Überhaupt nicht wahrscheinlich', 'Äußerst wahrscheinlich'],
  company: 'das Unternehmen',
  questions: {
    recommend: 'Wie wahrscheinlich ist es, dass Sie {company} im Freundes- oder Kollegenkreis weiterempfehlen?',
  },
}
