import type { LocaleFamily } from '../locale.js'

export const likelihood: LocaleFamily = {
  ends: ['Nada probable', 'Sumamente probable'],
  company: 'la empresa',
  questions: { recommend: '¿Con qué probabilidad recomendaría {company} a un amigo o colega?' },
}
