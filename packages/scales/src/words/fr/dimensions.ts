import type { LocaleFamily } from '../locale.js'

export const dimensions: LocaleFamily = {
  labels: ['Très faible', 'Faible', 'Modéré', 'Élevé', 'Très élevé'],
  items: { time: 'Temps passé', mental: 'Effort mental', emotional: 'Stress ressenti', steps: 'Nombre d’étapes' },
  questions: {
    dimensions: 'Pour votre problème, comment évaluez-vous chacun de ces points ?',
    order: 'Pour votre commande, comment évaluez-vous chacun de ces points ?',
    request: 'Pour votre demande, comment évaluez-vous chacun de ces points ?',
    return: 'Pour votre retour, comment évaluez-vous chacun de ces points ?',
    'sign-up': 'Pour votre inscription, comment évaluez-vous chacun de ces points ?',
    booking: 'Pour votre réservation, comment évaluez-vous chacun de ces points ?',
  },
}
