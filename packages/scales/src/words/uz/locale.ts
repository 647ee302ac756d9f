import type { Locale } from '../locale.js'

export const locale: Locale = {
  tag: 'uz',
  dir: 'ltr',
  agreement: {
    labels: [
      'Mutlaqo qoʻshilmayman',
      'Qoʻshilmayman',
      'Qisman qoʻshilmayman',
      'Betaraf',
      'Qisman qoʻshilaman',
      'Qoʻshilaman',
      'Toʻliq qoʻshilaman',
    ],
    questions: { issue: '{company} muammomni osonlik bilan hal qilishimga yordam berdi.' },
  },
  effort: {
    labels: ['Juda kam kuch', 'Kam kuch', 'Oʻrtacha kuch', 'Koʻp kuch', 'Juda koʻp kuch'],
    questions: { issue: 'Muammongizni hal qilish uchun shaxsan oʻzingiz qancha kuch sarflashingizga toʻgʻri keldi?' },
  },
  ease: {
    labels: ['Juda qiyin', 'Qiyin', 'Nisbatan qiyin', 'Qiyin ham, oson ham emas', 'Nisbatan oson', 'Oson', 'Juda oson'],
    questions: { task: 'Umuman olganda, vazifani bajarish qanchalik qiyin yoki oson boʻldi?' },
  },
  binary: { labels: ['Yoʻq', 'Ha'], questions: { issue: 'Muammongizni hal qilish oson boʻldimi?' } },
  why: 'Javobingizning asosiy sababi nima?',
  improve: 'Osonroq boʻlishi uchun nima qila olamiz?',
  send: 'Yuborish',
  skip: 'Oʻtkazib yuborish',
  close: 'Yopish',
  thanks: 'Rahmat!',
  nOfM: '{n} (jami {m})',
  company: 'Kompaniya',
}
