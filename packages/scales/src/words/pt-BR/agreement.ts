import type { LocaleFamily } from '../locale.js'

export const agreement: LocaleFamily = {
  labels: [
    'Discordo totalmente',
    'Discordo',
    'Discordo parcialmente',
    'Nem concordo nem discordo',
    'Concordo parcialmente',
    'Concordo',
    'Concordo totalmente',
  ],
  questions: { issue: 'A empresa {company} facilitou a resolução do meu problema.' },
}
