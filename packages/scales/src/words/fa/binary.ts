import type { LocaleFamily } from '../locale.js'

export const binary: LocaleFamily = {
  labels: ['خیر', 'بله'],
  questions: {
    issue: 'آیا حل مشکلتان آسان بود؟',
    order: 'آیا ثبت سفارشتان آسان بود؟',
    request: 'آیا پیگیری درخواستتان آسان بود؟',
    return: 'آیا بازگرداندن کالا آسان بود؟',
    'sign-up': 'آیا ثبت‌نام آسان بود؟',
    booking: 'آیا انجام رزرو آسان بود؟',
  },
}
