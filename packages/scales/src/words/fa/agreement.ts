import type { LocaleFamily } from '../locale.js'

export const agreement: LocaleFamily = {
  labels: ['خیلی مخالفم', 'مخالفم', 'تقریباً مخالفم', 'نظری ندارم', 'تقریباً موافقم', 'موافقم', 'خیلی موافقم'],
  questions: { issue: 'شرکت {company} فرایند رفع مشکلم را ساده کرده بود.' },
}
