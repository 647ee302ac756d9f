import type { SecondStepWords } from '../second-step-words.js'

export const secondStep: SecondStepWords = {
  tag: 'de',
  whyFor: {
    harder: 'Was war schwierig?',
    neutral: 'Was könnte einfacher sein?',
    easier: 'Was hat es einfach gemacht?',
  },
  reasonsFor: {
    harder: {
      'many-steps': 'Zu viele Schritte',
      unclear: 'Unklare Angaben',
      slow: 'Es hat zu lange gedauert',
      error: 'Etwas hat nicht funktioniert',
      'no-help': 'Keine Hilfe, als ich sie brauchte',
    },
    neutral: {
      'fewer-steps': 'Weniger Schritte',
      clearer: 'Klarere Angaben',
      faster: 'Weniger Wartezeit',
      'more-help': 'Mehr Hilfe',
    },
    easier: {
      'few-steps': 'Wenige Schritte',
      clear: 'Klare Angaben',
      quick: 'Es ging schnell',
      helped: 'Gute Hilfe',
    },
  },
  comment: 'Ihr Kommentar',
  commentOptional: 'Ihr Kommentar (freiwillig)',
  textMissing: 'Bitte schreiben Sie ein paar Worte.',
  itemsMissing: 'Bitte wählen Sie in jeder Zeile eine Antwort.',
  contactOffer: 'Dürfen wir uns dazu bei Ihnen melden?',
  contactField: 'E-Mail oder Telefon',
  contactConsent: 'Ich bin damit einverstanden, zu dieser Antwort von {company} kontaktiert zu werden.',
  company: 'dem Unternehmen',
  test: 'Test – diese Antwort zählt nicht',
  yourAnswer: 'Ihre Antwort: {answer}',
  change: 'Ändern',
}
