import type { SecondStepWords } from '../second-step-words.js'

export const secondStep: SecondStepWords = {
  tag: 'pl',
  whyFor: {
    harder: 'Co było trudne?',
    neutral: 'Co mogłoby być łatwiejsze?',
    easier: 'Co to ułatwiło?',
  },
  reasonsFor: {
    harder: {
      'many-steps': 'Za dużo kroków',
      unclear: 'Niejasne informacje',
      slow: 'Trwało to za długo',
      error: 'Coś nie zadziałało',
      'no-help': 'Brak pomocy w potrzebnej chwili',
    },
    neutral: {
      'fewer-steps': 'Mniej kroków',
      clearer: 'Jaśniejsze informacje',
      faster: 'Mniej czekania',
      'more-help': 'Więcej pomocy',
    },
    easier: {
      'few-steps': 'Mało kroków',
      clear: 'Jasne informacje',
      quick: 'Poszło szybko',
      helped: 'Dobra pomoc',
    },
  },
  comment: 'Twój komentarz',
  commentOptional: 'Twój komentarz (opcjonalnie)',
  textMissing: 'Napisz kilka słów.',
  itemsMissing: 'Wybierz odpowiedź w każdym wierszu.',
  contactOffer: 'Czy możemy się z Tobą skontaktować w tej sprawie?',
  contactField: 'E-mail lub telefon',
  contactConsent: 'Zgadzam się, aby firma {company} skontaktowała się ze mną w sprawie tej odpowiedzi.',
  company: 'firma',
  noun: 'firma {company}',
  test: 'Test – ta odpowiedź się nie liczy',
  yourAnswer: 'Twoja odpowiedź: {answer}',
  change: 'Zmień',
}
