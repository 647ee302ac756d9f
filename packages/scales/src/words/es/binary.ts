import type { LocaleFamily } from '../locale.js'

export const binary: LocaleFamily = {
  labels: ['No', 'Sí'],
  questions: { issue: '¿Le resultó fácil resolver su problema?' },
}
