import type { LocaleFamily } from '../locale.js'

export const likelihood: LocaleFamily = {
  ends: ['Pas du tout probable', 'Extrêmement probable'],
  company: 'l’entreprise',
  questions: { recommend: 'Quelle est la probabilité que vous recommandiez {company} à un proche ou à un collègue ?' },
}
