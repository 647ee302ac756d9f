import type { LocaleFamily } from '../locale.js'

export const dimensions: LocaleFamily = {
  labels: ['Muy bajo', 'Bajo', 'Moderado', 'Alto', 'Muy alto'],
  items: {
    time: 'Tiempo dedicado',
    mental: 'Esfuerzo mental',
    emotional: 'Desgaste emocional',
    steps: 'Número de pasos',
  },
  questions: {
    dimensions: 'En relación con su problema, ¿cómo valora cada uno de estos aspectos?',
    order: 'En relación con su pedido, ¿cómo valora cada uno de estos aspectos?',
    request: 'En relación con su solicitud, ¿cómo valora cada uno de estos aspectos?',
    return: 'En relación con su devolución, ¿cómo valora cada uno de estos aspectos?',
    'sign-up': 'En relación con su registro, ¿cómo valora cada uno de estos aspectos?',
    booking: 'En relación con su reserva, ¿cómo valora cada uno de estos aspectos?',
  },
}
