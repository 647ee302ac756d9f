import type { LocaleFamily } from '../locale.js'

export const agreement: LocaleFamily = {
  labels: [
    'Discordo totalmente',
    'Discordo',
    'Discordo parcialmente',
    'Nem concordo nem discordo',
    'Concordo parcialmente',
    'Concordo',
    'Concordo totalmente',
  ],
  questions: {
    issue: 'A empresa {company} facilitou a resolução do meu problema.',
    order: 'A empresa {company} facilitou a realização do meu pedido.',
    request: 'A empresa {company} facilitou o atendimento da minha solicitação.',
    return: 'A empresa {company} facilitou a minha devolução.',
    'sign-up': 'A empresa {company} facilitou o meu cadastro.',
    booking: 'A empresa {company} facilitou a minha reserva.',
  },
}
