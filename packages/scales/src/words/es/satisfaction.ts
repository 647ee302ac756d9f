import type { LocaleFamily } from '../locale.js'

export const satisfaction: LocaleFamily = {
  labels: [
    'Muy insatisfecho/a',
    'Insatisfecho/a',
    'Ni satisfecho/a ni insatisfecho/a',
    'Satisfecho/a',
    'Muy satisfecho/a',
  ],
  company: 'la empresa',
  questions: {
    experience: '¿Qué grado de satisfacción tiene con su experiencia con {company}?',
    items: '¿Qué grado de satisfacción tiene con cada uno de estos aspectos?',
  },
}
