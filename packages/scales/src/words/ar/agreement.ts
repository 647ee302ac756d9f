import type { LocaleFamily } from '../locale.js'

export const agreement: LocaleFamily = {
  labels: [
    'لا أوافق بشدة',
    'لا أوافق',
    'لا أوافق إلى حد ما',
    'لا أوافق ولا أعارض',
    'أوافق إلى حد ما',
    'أوافق',
    'أوافق بشدة',
  ],
  questions: { issue: 'سهّلت عليّ شركة {company} حلّ مشكلتي.' },
}
