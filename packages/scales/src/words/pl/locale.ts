import type { Locale } from '../locale.js'

export const locale: Locale = {
  tag: 'pl',
  dir: 'ltr',
  agreement: {
    labels: [
      'Zdecydowanie się nie zgadzam',
      'Nie zgadzam się',
      'Raczej się nie zgadzam',
      'Ani się zgadzam, ani się nie zgadzam',
      'Raczej się zgadzam',
      'Zgadzam się',
      'Zdecydowanie się zgadzam',
    ],
    questions: { issue: 'Firma {company} ułatwiła mi rozwiązanie mojego problemu.' },
  },
  effort: {
    labels: ['Bardzo mały wysiłek', 'Mały wysiłek', 'Umiarkowany wysiłek', 'Duży wysiłek', 'Bardzo duży wysiłek'],
    questions: { issue: 'Ile wysiłku wymagało od Ciebie osobiście rozwiązanie problemu?' },
  },
  ease: {
    labels: [
      'Bardzo trudne',
      'Trudne',
      'Raczej trudne',
      'Ani trudne, ani łatwe',
      'Raczej łatwe',
      'Łatwe',
      'Bardzo łatwe',
    ],
    questions: { task: 'Ogólnie rzecz biorąc, jak trudne lub łatwe było wykonanie zadania?' },
  },
  binary: { labels: ['Nie', 'Tak'], questions: { issue: 'Czy łatwo było rozwiązać problem?' } },
  why: 'Jaki jest główny powód Twojej odpowiedzi?',
  improve: 'Co moglibyśmy zrobić, żeby było łatwiej?',
  send: 'Wyślij',
  skip: 'Pomiń',
  close: 'Zamknij',
  thanks: 'Dziękujemy!',
  nOfM: '{n} z {m}',
  company: 'Firma',
  noun: 'Firma {company}',
}
