import type { LocaleFamily } from '../locale.js'

export const ease: LocaleFamily = {
  labels: [
    'Sehr schwierig',
    'Schwierig',
    'Eher schwierig',
    'Weder schwierig noch einfach',
    'Eher einfach',
    'Einfach',
    'Sehr einfach',
  ],
  questions: { task: 'Wie schwierig oder einfach war es insgesamt, die Aufgabe zu erledigen?' },
}
