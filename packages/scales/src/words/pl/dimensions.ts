import type { LocaleFamily } from '../locale.js'

export const dimensions: LocaleFamily = {
  labels: ['Bardzo mało', 'Mało', 'Umiarkowanie dużo', 'Dużo', 'Bardzo dużo'],
  items: { time: 'Czasu', mental: 'Wysiłku umysłowego', emotional: 'Wysiłku emocjonalnego', steps: 'Kroków' },
  questions: {
    dimensions: 'Pomyśl o swoim problemie. Ile było potrzeba:',
    order: 'Pomyśl o swoim zamówieniu. Ile było potrzeba:',
    request: 'Pomyśl o swojej sprawie. Ile było potrzeba:',
    return: 'Pomyśl o swoim zwrocie. Ile było potrzeba:',
    'sign-up': 'Pomyśl o swojej rejestracji. Ile było potrzeba:',
    booking: 'Pomyśl o swojej rezerwacji. Ile było potrzeba:',
  },
}
