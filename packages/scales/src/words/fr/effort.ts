import type { LocaleFamily } from '../locale.js'

export const effort: LocaleFamily = {
  labels: ['Effort très faible', 'Effort faible', 'Effort modéré', 'Effort important', 'Effort très important'],
  questions: {
    issue: 'Quel effort avez-vous dû fournir personnellement pour résoudre votre problème ?',
    order: 'Quel effort avez-vous dû fournir personnellement pour passer votre commande ?',
    request: 'Quel effort avez-vous dû fournir personnellement pour faire traiter votre demande ?',
    return: 'Quel effort avez-vous dû fournir personnellement pour effectuer votre retour ?',
    'sign-up': 'Quel effort avez-vous dû fournir personnellement pour vous inscrire ?',
    booking: 'Quel effort avez-vous dû fournir personnellement pour effectuer votre réservation ?',
  },
}
