import type { LocaleFamily } from '../locale.js'

export const binary: LocaleFamily = {
  labels: ['Nein', 'Ja'],
  questions: { issue: 'War es einfach, Ihr Anliegen zu lösen?' },
}
