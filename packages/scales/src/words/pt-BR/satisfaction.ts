import type { LocaleFamily } from '../locale.js'

export const satisfaction: LocaleFamily = {
  labels: [
    'Muito insatisfeito(a)',
    'Insatisfeito(a)',
    'Nem satisfeito(a) nem insatisfeito(a)',
    'Satisfeito(a)',
    'Muito satisfeito(a)',
  ],
  company: 'a empresa',
  noun: 'a empresa {company}',
  questions: {
    experience: 'Qual é o seu grau de satisfação com a sua experiência com a empresa {company}?',
    items: 'Qual é o seu grau de satisfação com cada um destes itens?',
  },
}
