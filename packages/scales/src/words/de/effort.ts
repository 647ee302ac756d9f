import type { LocaleFamily } from '../locale.js'

export const effort: LocaleFamily = {
  labels: ['Sehr wenig Aufwand', 'Wenig Aufwand', 'Mittlerer Aufwand', 'Viel Aufwand', 'Sehr viel Aufwand'],
  questions: { issue: 'Wie viel Aufwand mussten Sie persönlich aufbringen, um Ihr Anliegen zu lösen?' },
}
