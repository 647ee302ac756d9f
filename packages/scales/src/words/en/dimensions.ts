import type { LocaleFamily } from '../locale.js'

export const dimensions: LocaleFamily = {
  labels: ['Very low', 'Low', 'Moderate', 'High', 'Very high'],
  items: {
    time: 'Amount of time',
    mental: 'Mental effort',
    emotional: 'Emotional strain',
    steps: 'Number of steps',
  },
  questions: {
    dimensions: 'Thinking about your issue, how would you rate each of these?',
    order: 'Thinking about your order, how would you rate each of these?',
    request: 'Thinking about your request, how would you rate each of these?',
    return: 'Thinking about your return, how would you rate each of these?',
    'sign-up': 'Thinking about your sign-up, how would you rate each of these?',
    booking: 'Thinking about your booking, how would you rate each of these?',
  },
}
