import type { LocaleFamily } from '../locale.js'

export const agreement: LocaleFamily = {
  labels: [
    'Completamente in disaccordo',
    'In disaccordo',
    'Parzialmente in disaccordo',
    'Né d’accordo né in disaccordo',
    'Parzialmente d’accordo',
    'D’accordo',
    'Completamente d’accordo',
  ],
  questions: { issue: '{company} mi ha permesso di risolvere facilmente il mio problema.' },
}
