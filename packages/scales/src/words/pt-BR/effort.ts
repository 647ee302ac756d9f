import type { LocaleFamily } from '../locale.js'

export const effort: LocaleFamily = {
  labels: ['Esforço muito baixo', 'Esforço baixo', 'Esforço moderado', 'Esforço alto', 'Esforço muito alto'],
  questions: { issue: 'Quanto esforço você precisou fazer pessoalmente para resolver seu problema?' },
}
