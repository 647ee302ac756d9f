import type { LocaleFamily } from '../locale.js'

export const effort: LocaleFamily = {
  version: 2,
  labels: ['Sehr wenig Aufwand', 'Wenig Aufwand', 'Mittlerer Aufwand', 'Viel Aufwand', 'Sehr viel Aufwand'],
  questions: {
    issue: 'Wie viel Aufwand mussten Sie persönlich betreiben, um Ihr Anliegen zu klären?',
    order: 'Wie viel Aufwand mussten Sie persönlich betreiben, um Ihre Bestellung aufzugeben?',
    request: 'Wie viel Aufwand mussten Sie persönlich betreiben, um Ihre Anfrage zu klären?',
    return: 'Wie viel Aufwand mussten Sie persönlich betreiben, um Ihre Rücksendung abzuwickeln?',
    'sign-up': 'Wie viel Aufwand mussten Sie persönlich betreiben, um sich zu registrieren?',
    booking: 'Wie viel Aufwand mussten Sie persönlich betreiben, um Ihre Buchung vorzunehmen?',
  },
}
