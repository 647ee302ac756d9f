import type { LocaleFamily } from '../locale.js'

export const agreement: LocaleFamily = {
  labels: [
    'Strongly disagree',
    'Disagree',
    'Somewhat disagree',
    'Neither agree nor disagree',
    'Somewhat agree',
    'Agree',
    'Strongly agree',
  ],
  questions: {
    issue: '{company} made it easy for me to handle my issue.',
    order: '{company} made it easy for me to handle my order.',
    request: '{company} made it easy for me to handle my request.',
    return: '{company} made it easy for me to handle my return.',
    'sign-up': '{company} made it easy for me to sign up.',
    booking: '{company} made it easy for me to handle my booking.',
  },
}
