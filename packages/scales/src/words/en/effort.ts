import type { LocaleFamily } from '../locale.js'

export const effort: LocaleFamily = {
  labels: ['Very low effort', 'Low effort', 'Moderate effort', 'High effort', 'Very high effort'],
  questions: {
    issue: 'How much effort did you personally have to put forth to handle your request?',
    order: 'How much effort did you personally have to put forth to handle your order?',
    request: 'How much effort did you personally have to put forth to handle your request?',
    return: 'How much effort did you personally have to put forth to handle your return?',
    'sign-up': 'How much effort did you personally have to put forth to sign up?',
    booking: 'How much effort did you personally have to put forth to handle your booking?',
  },
}
