import type { LocaleFamily } from '../locale.js'

export const satisfaction: LocaleFamily = {
  labels: [
    'Très insatisfait(e)',
    'Insatisfait(e)',
    'Ni satisfait(e) ni insatisfait(e)',
    'Satisfait(e)',
    'Très satisfait(e)',
  ],
  company: 'l’entreprise',
  questions: {
    experience: 'Quel est votre niveau de satisfaction concernant votre expérience avec {company} ?',
    items: 'Quel est votre niveau de satisfaction pour chacun des points suivants ?',
  },
}
