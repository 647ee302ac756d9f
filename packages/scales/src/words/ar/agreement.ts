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
  questions: {
    issue: 'سهّلت عليّ شركة {company} حلّ مشكلتي.',
    order: 'سهّلت عليّ شركة {company} إتمام طلب الشراء.',
    request: 'سهّلت عليّ شركة {company} الحصول على رد على استفساري.',
    return: 'سهّلت عليّ شركة {company} إرجاع المنتج.',
    'sign-up': 'سهّلت عليّ شركة {company} التسجيل.',
    booking: 'سهّلت عليّ شركة {company} إتمام حجزي.',
  },
}
