import type { LocaleFamily } from '../locale.js'

export const agreement: LocaleFamily = {
  labels: [
    'Totalmente en desacuerdo',
    'En desacuerdo',
    'Algo en desacuerdo',
    'Ni de acuerdo ni en desacuerdo',
    'Algo de acuerdo',
    'De acuerdo',
    'Totalmente de acuerdo',
  ],
  questions: {
    issue: '{company} me [facilitó|facilitaron] la resolución de mi problema.',
    order: '{company} me [facilitó|facilitaron] hacer mi pedido.',
    request: '{company} me [facilitó|facilitaron] la tramitación de mi solicitud.',
    return: '{company} me [facilitó|facilitaron] hacer mi devolución.',
    'sign-up': '{company} me [facilitó|facilitaron] registrarme.',
    booking: '{company} me [facilitó|facilitaron] hacer mi reserva.',
  },
}
