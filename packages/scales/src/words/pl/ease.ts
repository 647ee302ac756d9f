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
  questions: {
    task: 'Ogólnie rzecz biorąc, jak trudne lub łatwe było wykonanie zadania?',
    issue: 'Ogólnie rzecz biorąc, jak trudne lub łatwe było rozwiązanie problemu?',
    order: 'Ogólnie rzecz biorąc, jak trudne lub łatwe było złożenie zamówienia?',
    request: 'Ogólnie rzecz biorąc, jak trudne lub łatwe było załatwienie Twojej sprawy?',
    return: 'Ogólnie rzecz biorąc, jak trudne lub łatwe było dokonanie zwrotu?',
    'sign-up': 'Ogólnie rzecz biorąc, jak trudne lub łatwe było zarejestrowanie się?',
    booking: 'Ogólnie rzecz biorąc, jak trudne lub łatwe było dokonanie rezerwacji?',
  },
}
