import type { LocaleFamily } from '../locale.js'

export const binary: LocaleFamily = {
  labels: ['No', 'Yes'],
  questions: {
    issue: 'Was it easy to handle your issue?',
    order: 'Was it easy to handle your order?',
    request: 'Was it easy to handle your request?',
    return: 'Was it easy to handle your return?',
    'sign-up': 'Was it easy to sign up?',
    booking: 'Was it easy to handle your booking?',
  },
}
