import type { LocaleFamily } from '../locale.js'

export const ease: LocaleFamily = {
  labels: [
    'Bardzo trudne',
    'Trudne',
    'Raczej trudne',
    'Ani trudne, ani łatwe',
    'Raczej łatwe',
    'Łatwe',
    'Bardzo łatwe',
  ],
  questions: { task: 'Ogólnie rzecz biorąc, jak trudne lub łatwe było wykonanie zadania?' },
}
