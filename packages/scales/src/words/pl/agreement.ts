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
  questions: { issue: 'Firma {company} ułatwiła mi rozwiązanie mojego problemu.' },
}
