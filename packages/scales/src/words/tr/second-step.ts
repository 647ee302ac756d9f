import type { SecondStepWords } from '../second-step-words.js'

export const secondStep: SecondStepWords = {
  tag: 'tr',
  whyFor: {
    harder: 'Zor olan neydi?',
    neutral: 'Ne daha kolay olabilirdi?',
    easier: 'Bunu kolaylaştıran neydi?',
  },
  reasonsFor: {
    harder: {
      'many-steps': 'Çok fazla adım',
      unclear: 'Anlaşılmayan bilgiler',
      slow: 'Çok uzun sürdü',
      error: 'Bir şey çalışmadı',
      'no-help': 'Gerektiğinde yardım yoktu',
    },
    neutral: {
      'fewer-steps': 'Daha az adım',
      clearer: 'Daha anlaşılır bilgiler',
      faster: 'Daha az bekleme',
      'more-help': 'Daha fazla yardım',
    },
    easier: {
      'few-steps': 'Az adım',
      clear: 'Anlaşılır bilgiler',
      quick: 'Hızlıydı',
      helped: 'İyi yardım',
    },
  },
  comment: 'Yorumunuz',
  commentOptional: 'Yorumunuz (isteğe bağlı)',
  textMissing: 'Lütfen birkaç kelime yazın.',
  itemsMissing: 'Lütfen her satır için bir yanıt seçin.',
  contactOffer: 'Bu konuda sizinle iletişime geçebilir miyiz?',
  contactField: 'E-posta veya telefon',
  contactConsent: 'Bu yanıtla ilgili olarak {company} tarafından benimle iletişime geçilmesini kabul ediyorum.',
  company: 'şirket',
  test: 'Test – bu yanıt sayılmaz',
  yourAnswer: 'Yanıtınız: {answer}',
  change: 'Değiştir',
}
