import type { LocaleFamily } from '../locale.js'

export const satisfaction: LocaleFamily = {
  labels: ['خیلی ناراضی', 'ناراضی', 'نه راضی نه ناراضی', 'راضی', 'خیلی راضی'],
  questions: {
    experience: 'از تجربهٔ خود با شرکت {company} چقدر راضی هستید؟',
    items: 'از هر یک از موارد زیر چقدر راضی هستید؟',
  },
}
