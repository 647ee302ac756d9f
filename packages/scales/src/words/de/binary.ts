import type { LocaleFamily } from '../locale.js'

export const binary: LocaleFamily = {
  version: 2,
  labels: ['Nein', 'Ja'],
  questions: {
    issue: 'War es einfach, Ihr Anliegen zu klären?',
    order: 'War es einfach, Ihre Bestellung aufzugeben?',
    request: 'War es einfach, Ihre Anfrage zu klären?',
    return: 'War es einfach, Ihre Rücksendung abzuwickeln?',
    'sign-up': 'War es einfach, sich zu registrieren?',
    booking: 'War es einfach, Ihre Buchung vorzunehmen?',
  },
}
