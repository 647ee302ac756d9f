import type { LocaleFamily } from '../locale.js'

export const ease: LocaleFamily = {
  labels: [
    'Sehr schwierig',
    'Schwierig',
    'Eher schwierig',
    'Weder schwierig noch einfach',
    'Eher einfach',
    'Einfach',
    'Sehr einfach',
  ],
  questions: {
    task: 'Wie schwierig oder einfach war es insgesamt, die Aufgabe zu erledigen?',
    issue: 'Wie schwierig oder einfach war es insgesamt, Ihr Anliegen zu klären?',
    order: 'Wie schwierig oder einfach war es insgesamt, Ihre Bestellung aufzugeben?',
    request: 'Wie schwierig oder einfach war es insgesamt, Ihre Anfrage zu klären?',
    return: 'Wie schwierig oder einfach war es insgesamt, Ihre Rücksendung abzuwickeln?',
    'sign-up': 'Wie schwierig oder einfach war es insgesamt, sich zu registrieren?',
    booking: 'Wie schwierig oder einfach war es insgesamt, Ihre Buchung vorzunehmen?',
  },
}
