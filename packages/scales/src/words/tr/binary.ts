import type { LocaleFamily } from '../locale.js'

export const binary: LocaleFamily = {
  labels: ['Hayır', 'Evet'],
  questions: { issue: 'Sorununuzu çözmek kolay mıydı?' },
}
