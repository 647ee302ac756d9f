import type { LocaleFamily } from '../locale.js'

export const satisfaction: LocaleFamily = {
  labels: [
    'Molto insoddisfatto/a',
    'Insoddisfatto/a',
    'Né soddisfatto/a né insoddisfatto/a',
    'Soddisfatto/a',
    'Molto soddisfatto/a',
  ],
  company: 'l’azienda',
  questions: {
    experience: 'Qual è il suo grado di soddisfazione per l’esperienza con {company}?',
    items: 'Qual è il suo grado di soddisfazione per ciascuno di questi aspetti?',
  },
}
