import type { LocaleFamily } from '../locale.js'

export const ease: LocaleFamily = {
  version: 2,
  labels: ['Muy difícil', 'Difícil', 'Algo difícil', 'Ni difícil ni fácil', 'Algo fácil', 'Fácil', 'Muy fácil'],
  questions: {
    task: 'En general, ¿cómo de difícil o fácil le resultó completar la tarea?',
    issue: 'En general, ¿cómo de difícil o fácil le resultó resolver su problema?',
    order: 'En general, ¿cómo de difícil o fácil le resultó hacer su pedido?',
    request: 'En general, ¿cómo de difícil o fácil le resultó tramitar su solicitud?',
    return: 'En general, ¿cómo de difícil o fácil le resultó hacer su devolución?',
    'sign-up': 'En general, ¿cómo de difícil o fácil le resultó registrarse?',
    booking: 'En general, ¿cómo de difícil o fácil le resultó hacer su reserva?',
  },
}
