import type { LocaleFamily } from '../locale.js'

export const agreement: LocaleFamily = {
  labels: [
    'Pas du tout d’accord',
    'Pas d’accord',
    'Plutôt pas d’accord',
    'Ni d’accord ni pas d’accord',
    'Plutôt d’accord',
    'D’accord',
    'Tout à fait d’accord',
  ],
  questions: {
    issue: '{company} m’[a|ont] permis de résoudre facilement mon problème.',
    order: '{company} m’[a|ont] permis de passer facilement ma commande.',
    request: '{company} m’[a|ont] permis de faire traiter facilement ma demande.',
    return: '{company} m’[a|ont] permis d’effectuer facilement mon retour.',
    'sign-up': '{company} m’[a|ont] permis de m’inscrire facilement.',
    booking: '{company} m’[a|ont] permis d’effectuer facilement ma réservation.',
  },
}
