import type { LocaleFamily } from '../locale.js'

export const agreement: LocaleFamily = {
  labels: ['خیلی مخالفم', 'مخالفم', 'تقریباً مخالفم', 'نظری ندارم', 'تقریباً موافقم', 'موافقم', 'خیلی موافقم'],
  questions: {
    issue: 'شرکت {company} فرایند رفع مشکلم را ساده کرده بود.',
    order: 'شرکت {company} فرایند ثبت سفارشم را ساده کرده بود.',
    request: 'شرکت {company} فرایند رسیدگی به درخواستم را ساده کرده بود.',
    return: 'شرکت {company} فرایند بازگرداندن کالا را ساده کرده بود.',
    'sign-up': 'شرکت {company} فرایند ثبت‌نامم را ساده کرده بود.',
    booking: 'شرکت {company} فرایند رزرو را ساده کرده بود.',
  },
}
