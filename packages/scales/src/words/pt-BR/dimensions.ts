import type { LocaleFamily } from '../locale.js'

export const dimensions: LocaleFamily = {
  labels: ['Muito baixo', 'Baixo', 'Moderado', 'Alto', 'Muito alto'],
  items: { time: 'Tempo gasto', mental: 'Esforço mental', emotional: 'Desgaste emocional', steps: 'Número de etapas' },
  questions: {
    dimensions: 'Pensando em seu problema, como você avalia cada um destes pontos?',
    order: 'Pensando em seu pedido, como você avalia cada um destes pontos?',
    request: 'Pensando em sua solicitação, como você avalia cada um destes pontos?',
    return: 'Pensando em sua devolução, como você avalia cada um destes pontos?',
    'sign-up': 'Pensando em seu cadastro, como você avalia cada um destes pontos?',
    booking: 'Pensando em sua reserva, como você avalia cada um destes pontos?',
  },
}
