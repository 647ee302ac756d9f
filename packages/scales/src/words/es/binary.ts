import type { LocaleFamily } from '../locale.js'

export const binary: LocaleFamily = {
  labels: ['No', 'Sí'],
  questions: {
    issue: '¿Le resultó fácil resolver su problema?',
    order: '¿Le resultó fácil hacer su pedido?',
    request: '¿Le resultó fácil tramitar su solicitud?',
    return: '¿Le resultó fácil hacer su devolución?',
    'sign-up': '¿Le resultó fácil registrarse?',
    booking: '¿Le resultó fácil hacer su reserva?',
  },
}
