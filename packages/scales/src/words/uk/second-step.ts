import type { SecondStepWords } from '../second-step-words.js'

export const secondStep: SecondStepWords = {
  tag: 'uk',
  whyFor: {
    harder: 'Що було складно?',
    neutral: 'Що могло б бути простіше?',
    easier: 'Що зробило це легким?',
  },
  reasonsFor: {
    harder: {
      'many-steps': 'Забагато кроків',
      unclear: 'Незрозуміла інформація',
      slow: 'Занадто довго',
      error: 'Щось не спрацювало',
      'no-help': 'Бракувало допомоги',
    },
    neutral: {
      'fewer-steps': 'Менше кроків',
      clearer: 'Зрозуміліша інформація',
      faster: 'Менше очікування',
      'more-help': 'Більше допомоги',
    },
    easier: {
      'few-steps': 'Мало кроків',
      clear: 'Зрозуміла інформація',
      quick: 'Швидко',
      helped: 'Добра допомога',
    },
  },
  comment: 'Ваш коментар',
  commentOptional: 'Ваш коментар (необов’язково)',
  textMissing: 'Будь ласка, напишіть кілька слів.',
  itemsMissing: 'Будь ласка, виберіть відповідь у кожному рядку.',
  contactOffer: 'Чи можна з вами зв’язатися щодо цього?',
  contactField: 'Ел. пошта або телефон',
  contactConsent: 'Даю згоду на те, щоб компанія {company} зв’язалася зі мною щодо цієї відповіді.',
  company: 'компанія',
  noun: 'компанія {company}',
  test: 'Тест — ця відповідь не враховується',
  yourAnswer: 'Ваша відповідь: {answer}',
  change: 'Змінити',
}
