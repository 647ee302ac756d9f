import type { SecondStepWords } from '../second-step-words.js'

export const secondStep: SecondStepWords = {
  tag: 'kk',
  whyFor: {
    harder: 'Не қиын болды?',
    neutral: 'Не оңайырақ болар еді?',
    easier: 'Не оңай етті?',
  },
  reasonsFor: {
    harder: {
      'many-steps': 'Қадамдар тым көп',
      unclear: 'Ақпарат түсініксіз',
      slow: 'Тым ұзаққа созылды',
      error: 'Бір нәрсе жұмыс істемеді',
      'no-help': 'Керек кезде көмек болмады',
    },
    neutral: {
      'fewer-steps': 'Азырақ қадам',
      clearer: 'Түсініктірек ақпарат',
      faster: 'Азырақ күту',
      'more-help': 'Көбірек көмек',
    },
    easier: {
      'few-steps': 'Қадамдар аз',
      clear: 'Ақпарат түсінікті',
      quick: 'Тез болды',
      helped: 'Жақсы көмек',
    },
  },
  comment: 'Пікіріңіз',
  commentOptional: 'Пікіріңіз (міндетті емес)',
  textMissing: 'Бірнеше сөз жазыңыз.',
  itemsMissing: 'Әр жол үшін бір жауап таңдаңыз.',
  contactOffer: 'Осы мәселе бойынша сізге хабарласуға бола ма?',
  contactField: 'Эл. пошта немесе телефон',
  contactConsent: 'Осы жауап бойынша {company} компаниясының маған хабарласуына келісемін.',
  company: 'компанияның',
  noun: '{company} компаниясының',
  test: 'Сынақ – бұл жауап есептелмейді',
  yourAnswer: 'Жауабыңыз: {answer}',
  change: 'Өзгерту',
}
