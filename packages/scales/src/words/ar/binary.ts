import type { LocaleFamily } from '../locale.js'

export const binary: LocaleFamily = {
  labels: ['لا', 'نعم'],
  questions: {
    issue: 'هل كان حل مشكلتك سهلًا؟',
    order: 'هل كان إتمام طلب الشراء سهلًا؟',
    request: 'هل كان الحصول على رد على استفسارك سهلًا؟',
    return: 'هل كان إرجاع المنتج سهلًا؟',
    'sign-up': 'هل كان التسجيل سهلًا؟',
    booking: 'هل كان إتمام حجزك سهلًا؟',
  },
}
