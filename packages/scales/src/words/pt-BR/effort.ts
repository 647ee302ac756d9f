import type { LocaleFamily } from '../locale.js'

export const effort: LocaleFamily = {
  version: 2,
  labels: ['Muito pouco esforço', 'Pouco esforço', 'Esforço moderado', 'Muito esforço', 'Muitíssimo esforço'],
  questions: {
    issue: 'Quanto esforço você precisou fazer pessoalmente para resolver seu problema?',
    order: 'Quanto esforço você precisou fazer pessoalmente para fazer seu pedido?',
    request: 'Quanto esforço você precisou fazer pessoalmente para resolver sua solicitação?',
    return: 'Quanto esforço você precisou fazer pessoalmente para fazer sua devolução?',
    'sign-up': 'Quanto esforço você precisou fazer pessoalmente para fazer seu cadastro?',
    booking: 'Quanto esforço você precisou fazer pessoalmente para fazer sua reserva?',
  },
}
