import type { LocaleFamily } from '../locale.js'

export const dimensions: LocaleFamily = {
  labels: ['Sehr gering', 'Gering', 'Mittel', 'Hoch', 'Sehr hoch'],
  items: {
    time: 'Zeitaufwand',
    mental: 'Geistige Anstrengung',
    emotional: 'Emotionale Belastung',
    steps: 'Anzahl der Schritte',
  },
  questions: {
    dimensions: 'Wie bewerten Sie die folgenden Punkte mit Blick auf Ihr Anliegen?',
    order: 'Wie bewerten Sie die folgenden Punkte mit Blick auf Ihre Bestellung?',
    request: 'Wie bewerten Sie die folgenden Punkte mit Blick auf Ihre Anfrage?',
    return: 'Wie bewerten Sie die folgenden Punkte mit Blick auf Ihre Rücksendung?',
    'sign-up': 'Wie bewerten Sie die folgenden Punkte mit Blick auf Ihre Registrierung?',
    booking: 'Wie bewerten Sie die folgenden Punkte mit Blick auf Ihre Buchung?',
  },
}
