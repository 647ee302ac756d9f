import type { Locale } from '../locale.js'

export const locale: Locale = {
  tag: 'en',
  dir: 'ltr',
  agreement: {
    labels: [
      'Strongly disagree',
      'Disagree',
      'Somewhat disagree',
      'Neither agree nor disagree',
      'Somewhat agree',
      'Agree',
      'Strongly agree',
    ],
    questions: { issue: '{company} made it easy for me to handle my {issue}.' },
  },
  effort: {
    labels: ['Very low effort', 'Low effort', 'Moderate effort', 'High effort', 'Very high effort'],
    questions: { issue: 'How much effort did you personally have to put forth to handle your {issue}?' },
  },
  ease: {
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
      issue: 'Overall, how difficult or easy was it to handle your {issue}?',
    },
  },
  binary: { labels: ['No', 'Yes'], questions: { issue: 'Was it easy to handle your {issue}?' } },
  why: 'What is the main reason for your answer?',
  improve: 'What could we do to make it easier?',
  send: 'Send',
  skip: 'Skip',
  close: 'Close',
  thanks: 'Thank you!',
  nOfM: '{n} of {m}',
  company: 'The company',
  issue: 'issue',
}
