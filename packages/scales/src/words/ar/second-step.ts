import type { SecondStepWords } from '../second-step-words.js'

export const secondStep: SecondStepWords = {
  tag: 'ar',
  whyFor: {
    harder: 'ما الذي كان صعبًا؟',
    neutral: 'ما الذي يمكن أن يكون أسهل؟',
    easier: 'ما الذي جعل الأمر سهلًا؟',
  },
  reasonsFor: {
    harder: {
      'many-steps': 'خطوات كثيرة جدًا',
      unclear: 'معلومات غير واضحة',
      slow: 'استغرق الأمر وقتًا طويلًا',
      error: 'شيء ما لم يعمل',
      'no-help': 'عدم توفر المساعدة عند الحاجة',
    },
    neutral: {
      'fewer-steps': 'خطوات أقل',
      clearer: 'معلومات أوضح',
      faster: 'انتظار أقل',
      'more-help': 'مساعدة أكثر',
    },
    easier: {
      'few-steps': 'خطوات قليلة',
      clear: 'معلومات واضحة',
      quick: 'كان الأمر سريعًا',
      helped: 'مساعدة جيدة',
    },
  },
  comment: 'تعليقك',
  commentOptional: 'تعليقك (اختياري)',
  textMissing: 'يُرجى كتابة بضع كلمات.',
  itemsMissing: 'يُرجى اختيار إجابة لكل سطر.',
  contactOffer: 'هل يمكننا التواصل معك بهذا الشأن؟',
  contactField: 'البريد الإلكتروني أو الهاتف',
  contactConsent: 'أوافق على أن تتواصل معي شركة {company} بشأن هذه الإجابة.',
  company: 'الشركة',
  noun: 'شركة {company}',
  test: 'اختبار – هذه الإجابة لا تُحتسب',
  yourAnswer: 'إجابتك: {answer}',
  change: 'تغيير',
}
