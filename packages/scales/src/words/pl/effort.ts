import type { LocaleFamily } from '../locale.js'

export const effort: LocaleFamily = {
  version: 2,
  labels: ['Bardzo mało wysiłku', 'Mało wysiłku', 'Umiarkowanie dużo wysiłku', 'Dużo wysiłku', 'Bardzo dużo wysiłku'],
  questions: {
    issue: 'Ile wysiłku wymagało od Ciebie osobiście rozwiązanie problemu?',
    order: 'Ile wysiłku wymagało od Ciebie osobiście złożenie zamówienia?',
    request: 'Ile wysiłku wymagało od Ciebie osobiście załatwienie Twojej sprawy?',
    return: 'Ile wysiłku wymagało od Ciebie osobiście dokonanie zwrotu?',
    'sign-up': 'Ile wysiłku wymagało od Ciebie osobiście zarejestrowanie się?',
    booking: 'Ile wysiłku wymagało od Ciebie osobiście dokonanie rezerwacji?',
  },
}
