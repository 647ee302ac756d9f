import type { LocaleFamily } from '../locale.js'

export const ease: LocaleFamily = {
  labels: ['خیلی سخت', 'سخت', 'تا حدی سخت', 'نه سخت نه آسان', 'تا حدی آسان', 'آسان', 'خیلی آسان'],
  questions: { task: 'در مجموع، انجام این کار برایتان چقدر سخت یا آسان بود؟' },
}
