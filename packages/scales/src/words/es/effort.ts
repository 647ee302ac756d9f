import type { LocaleFamily } from '../locale.js'

export const effort: LocaleFamily = {
  labels: ['Esfuerzo muy bajo', 'Esfuerzo bajo', 'Esfuerzo moderado', 'Esfuerzo alto', 'Esfuerzo muy alto'],
  questions: { issue: '¿Cuánto esfuerzo tuvo que hacer personalmente para resolver su problema?' },
}
