import type { LocaleFamily } from '../locale.js'

export const agreement: LocaleFamily = {
  labels: [
    'Mutlaqo qoʻshilmayman',
    'Qoʻshilmayman',
    'Qisman qoʻshilmayman',
    'Betaraf',
    'Qisman qoʻshilaman',
    'Qoʻshilaman',
    'Toʻliq qoʻshilaman',
  ],
  questions: { issue: '{company} muammomni osonlik bilan hal qilishimga yordam berdi.' },
}
