import type { SecondStepWords } from '../second-step-words.js'

export const secondStep: SecondStepWords = {
  tag: 'ru',
  whyFor: {
    harder: 'Что было сложно?',
    neutral: 'Что могло бы быть проще?',
    easier: 'Что сделало это лёгким?',
  },
  reasonsFor: {
    harder: {
      'many-steps': 'Слишком много шагов',
      unclear: 'Непонятная информация',
      slow: 'Слишком долго',
      error: 'Что-то не сработало',
      'no-help': 'Не хватило помощи',
    },
    neutral: {
      'fewer-steps': 'Меньше шагов',
      clearer: 'Более понятная информация',
      faster: 'Меньше ожидания',
      'more-help': 'Больше помощи',
    },
    easier: {
      'few-steps': 'Мало шагов',
      clear: 'Понятная информация',
      quick: 'Быстро',
      helped: 'Хорошая помощь',
    },
  },
  comment: 'Ваш комментарий',
  commentOptional: 'Ваш комментарий (необязательно)',
  textMissing: 'Пожалуйста, напишите несколько слов.',
  itemsMissing: 'Пожалуйста, выберите ответ в каждой строке.',
  contactOffer: 'Можно ли с вами связаться по этому поводу?',
  contactField: 'Эл. почта или телефон',
  contactConsent: 'Даю согласие на то, чтобы компания {company} связалась со мной по поводу этого ответа.',
  company: 'компания',
  noun: 'компания {company}',
  test: 'Тест — этот ответ не учитывается',
  yourAnswer: 'Ваш ответ: {answer}',
  change: 'Изменить',
}
