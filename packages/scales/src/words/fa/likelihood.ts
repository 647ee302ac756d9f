import type { LocaleFamily } from '../locale.js'

export const likelihood: LocaleFamily = {
  ends: ['اصلاً محتمل نیست', 'بسیار محتمل است'],
  questions: { recommend: 'چقدر احتمال دارد شرکت {company} را به دوست یا همکارتان توصیه کنید؟' },
}
