import type { LocaleFamily } from '../locale.js'

export const binary: LocaleFamily = {
  labels: ['Nie', 'Tak'],
  questions: {
    issue: 'Czy łatwo było rozwiązać problem?',
    order: 'Czy łatwo było złożyć zamówienie?',
    request: 'Czy łatwo było załatwić sprawę?',
    return: 'Czy łatwo było dokonać zwrotu?',
    'sign-up': 'Czy łatwo było się zarejestrować?',
    booking: 'Czy łatwo było dokonać rezerwacji?',
  },
}
