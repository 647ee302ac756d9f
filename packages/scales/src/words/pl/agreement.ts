import type { LocaleFamily } from '../locale.js'

export const agreement: LocaleFamily = {
  labels: [
    'Zdecydowanie się nie zgadzam',
    'Nie zgadzam się',
    'Raczej się nie zgadzam',
    'Ani się zgadzam, ani się nie zgadzam',
    'Raczej się zgadzam',
    'Zgadzam się',
    'Zdecydowanie się zgadzam',
  ],
  questions: {
    issue: 'Firma {company} ułatwiła mi rozwiązanie mojego problemu.',
    order: 'Firma {company} ułatwiła mi złożenie zamówienia.',
    request: 'Firma {company} ułatwiła mi załatwienie mojej sprawy.',
    return: 'Firma {company} ułatwiła mi dokonanie zwrotu.',
    'sign-up': 'Firma {company} ułatwiła mi rejestrację.',
    booking: 'Firma {company} ułatwiła mi dokonanie rezerwacji.',
  },
}
