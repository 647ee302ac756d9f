import type { LocaleFamily } from '../locale.js'

export const binary: LocaleFamily = {
  labels: ['Não', 'Sim'],
  questions: {
    issue: 'Foi fácil resolver seu problema?',
    order: 'Foi fácil fazer seu pedido?',
    request: 'Foi fácil resolver sua solicitação?',
    return: 'Foi fácil fazer sua devolução?',
    'sign-up': 'Foi fácil fazer seu cadastro?',
    booking: 'Foi fácil fazer sua reserva?',
  },
}
