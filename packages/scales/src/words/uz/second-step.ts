import type { SecondStepWords } from '../second-step-words.js'

export const secondStep: SecondStepWords = {
  tag: 'uz',
  whyFor: {
    harder: 'Nima qiyin boʻldi?',
    neutral: 'Nima osonroq boʻlishi mumkin edi?',
    easier: 'Nima oson qildi?',
  },
  reasonsFor: {
    harder: {
      'many-steps': 'Qadamlar juda koʻp',
      unclear: 'Maʼlumot tushunarsiz',
      slow: 'Juda uzoq davom etdi',
      error: 'Nimadir ishlamadi',
      'no-help': 'Kerak paytda yordam boʻlmadi',
    },
    neutral: {
      'fewer-steps': 'Kamroq qadam',
      clearer: 'Tushunarliroq maʼlumot',
      faster: 'Kamroq kutish',
      'more-help': 'Koʻproq yordam',
    },
    easier: {
      'few-steps': 'Qadamlar kam',
      clear: 'Maʼlumot tushunarli',
      quick: 'Tez boʻldi',
      helped: 'Yaxshi yordam',
    },
  },
  comment: 'Fikringiz',
  commentOptional: 'Fikringiz (ixtiyoriy)',
  textMissing: 'Iltimos, bir necha soʻz yozing.',
  itemsMissing: 'Iltimos, har bir qator uchun javob tanlang.',
  contactOffer: 'Shu yuzasidan siz bilan bogʻlansak boʻladimi?',
  contactField: 'E-pochta yoki telefon',
  contactConsent: 'Ushbu javob yuzasidan {company} kompaniyasi men bilan bogʻlanishiga roziman.',
  company: 'kompaniya',
  noun: '{company} kompaniyasi',
  test: 'Sinov – bu javob hisobga olinmaydi',
  yourAnswer: 'Javobingiz: {answer}',
  change: 'Oʻzgartirish',
}
