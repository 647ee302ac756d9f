import type { LocaleFamily } from '../locale.js'

export const effort: LocaleFamily = {
  version: 2,
  labels: ['Muy poco esfuerzo', 'Poco esfuerzo', 'Esfuerzo moderado', 'Mucho esfuerzo', 'Muchísimo esfuerzo'],
  questions: {
    issue: '¿Cuánto esfuerzo tuvo que hacer personalmente para resolver su problema?',
    order: '¿Cuánto esfuerzo tuvo que hacer personalmente para hacer su pedido?',
    request: '¿Cuánto esfuerzo tuvo que hacer personalmente para tramitar su solicitud?',
    return: '¿Cuánto esfuerzo tuvo que hacer personalmente para hacer su devolución?',
    'sign-up': '¿Cuánto esfuerzo tuvo que hacer personalmente para registrarse?',
    booking: '¿Cuánto esfuerzo tuvo que hacer personalmente para hacer su reserva?',
  },
}
