import type { LocaleFamily } from '../locale.js'

export const agreement: LocaleFamily = {
  labels: [
    'Stimme überhaupt nicht zu',
    'Stimme nicht zu',
    'Stimme eher nicht zu',
    'Teils/teils',
    'Stimme eher zu',
    'Stimme zu',
    'Stimme voll und ganz zu',
  ],
  questions: { issue: '{company} hat es mir leicht gemacht, mein Anliegen zu lösen.' },
}
