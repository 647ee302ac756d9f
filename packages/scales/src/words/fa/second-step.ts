import type { SecondStepWords } from '../second-step-words.js'

export const secondStep: SecondStepWords = {
  tag: 'fa',
  whyFor: {
    harder: 'چه چیزی سخت بود؟',
    neutral: 'چه چیزی می‌توانست آسان‌تر باشد؟',
    easier: 'چه چیزی آن را آسان کرد؟',
  },
  reasonsFor: {
    harder: {
      'many-steps': 'مراحل خیلی زیاد',
      unclear: 'اطلاعات نامشخص',
      slow: 'خیلی طول کشید',
      error: 'چیزی درست کار نکرد',
      'no-help': 'نبود راهنمایی در زمان نیاز',
    },
    neutral: {
      'fewer-steps': 'مراحل کمتر',
      clearer: 'اطلاعات روشن‌تر',
      faster: 'انتظار کمتر',
      'more-help': 'راهنمایی بیشتر',
    },
    easier: {
      'few-steps': 'مراحل کم',
      clear: 'اطلاعات روشن',
      quick: 'سریع بود',
      helped: 'راهنمایی خوب',
    },
  },
  comment: 'نظر شما',
  commentOptional: 'نظر شما (اختیاری)',
  textMissing: 'لطفاً چند کلمه بنویسید.',
  itemsMissing: 'لطفاً برای هر سطر یک پاسخ انتخاب کنید.',
  contactOffer: 'آیا می‌توانیم در این باره با شما تماس بگیریم؟',
  contactField: 'ایمیل یا تلفن',
  contactConsent: 'موافقم که شرکت {company} دربارهٔ این پاسخ با من تماس بگیرد.',
  company: 'شرکت',
  noun: 'شرکت {company}',
  test: 'آزمایشی – این پاسخ به حساب نمی‌آید',
  yourAnswer: 'پاسخ شما: {answer}',
  change: 'تغییر',
}
