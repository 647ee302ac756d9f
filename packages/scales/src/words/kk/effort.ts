import type { LocaleFamily } from '../locale.js'

export const effort: LocaleFamily = {
  labels: ['Өте аз күш', 'Аз күш', 'Орташа күш', 'Көп күш', 'Өте көп күш'],
  questions: { issue: 'Мәселеңізді шешу үшін өзіңізге қанша күш жұмсауға тура келді?' },
}
