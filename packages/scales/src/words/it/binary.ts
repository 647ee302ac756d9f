import type { LocaleFamily } from '../locale.js'

export const binary: LocaleFamily = {
  labels: ['No', 'Sì'],
  questions: { issue: 'È stato facile risolvere il suo problema?' },
}
