import type { LocaleFamily } from '../locale.js'

export const ease: LocaleFamily = {
  labels: [
    'Very difficult',
    'Difficult',
    'Somewhat difficult',
    'Neither difficult nor easy',
    'Somewhat easy',
    'Easy',
    'Very easy',
  ],
  questions: {
    task: 'Overall, how difficult or easy was the task to complete?',
    issue: 'Overall, how difficult or easy was it to handle your issue?',
    order: 'Overall, how difficult or easy was it to handle your order?',
    request: 'Overall, how difficult or easy was it to handle your request?',
    return: 'Overall, how difficult or easy was it to handle your return?',
    'sign-up': 'Overall, how difficult or easy was it to sign up?',
    booking: 'Overall, how difficult or easy was it to handle your booking?',
  },
}
