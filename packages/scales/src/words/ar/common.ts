import type { CommonWords } from '../locale.js'

export const common: CommonWords = {
  tag: 'ar',
  dir: 'rtl',
  why: 'ما السبب الرئيسي لإجابتك؟',
  send: 'إرسال',
  skip: 'تخطي',
  close: 'إغلاق',
  thanks: 'شكرًا لك!',
  nOfM: '{n} من {m}',
  company: 'الشركة',
  noun: 'شركة {company}',
}
