import type { SecondStepWords } from '../second-step-words.js'

export const secondStep: SecondStepWords = {
  tag: 'he',
  whyFor: {
    harder: 'מה היה קשה?',
    neutral: 'מה יכול היה להיות קל יותר?',
    easier: 'מה הקל עליך?',
  },
  reasonsFor: {
    harder: {
      'many-steps': 'יותר מדי שלבים',
      unclear: 'מידע לא ברור',
      slow: 'זה לקח יותר מדי זמן',
      error: 'משהו לא עבד',
      'no-help': 'לא הייתה עזרה בעת הצורך',
    },
    neutral: {
      'fewer-steps': 'פחות שלבים',
      clearer: 'מידע ברור יותר',
      faster: 'פחות המתנה',
      'more-help': 'יותר עזרה',
    },
    easier: {
      'few-steps': 'מעט שלבים',
      clear: 'מידע ברור',
      quick: 'זה היה מהיר',
      helped: 'עזרה טובה',
    },
  },
  comment: 'ההערה שלך',
  commentOptional: 'ההערה שלך (לא חובה)',
  textMissing: 'נא לכתוב כמה מילים.',
  itemsMissing: 'נא לבחור תשובה בכל שורה.',
  contactOffer: 'האם אפשר ליצור איתך קשר בנושא?',
  contactField: 'דוא״ל או טלפון',
  contactConsent: 'הסכמתי ניתנת לכך שחברת {company} תיצור איתי קשר בנוגע לתשובה זו.',
  company: 'שהחברה',
  noun: 'שחברת {company}',
  test: 'בדיקה – התשובה הזו לא נספרת',
  yourAnswer: 'התשובה שלך: {answer}',
  change: 'שינוי',
}
