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
  questions: {
    issue: '{company} muammomni osonlik bilan hal qilishimga yordam berdi.',
    order: '{company} buyurtmamni osonlik bilan rasmiylashtirishimga yordam berdi.',
    request: '{company} murojaatimga osonlik bilan javob olishimga yordam berdi.',
    return: '{company} mahsulotni osonlik bilan qaytarishimga yordam berdi.',
    'sign-up': '{company} osonlik bilan roʻyxatdan oʻtishimga yordam berdi.',
    booking: '{company} osonlik bilan bron qilishimga yordam berdi.',
  },
}
