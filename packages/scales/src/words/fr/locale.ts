import type { Locale } from '../locale.js'

export const locale: Locale = {
  tag: 'fr',
  dir: 'ltr',
  agreement: {
    labels: [
      'Pas du tout d’accord',
      'Pas d’accord',
      'Plutôt pas d’accord',
      'Ni d’accord ni pas d’accord',
      'Plutôt d’accord',
      'D’accord',
      'Tout à fait d’accord',
    ],
    questions: { issue: '{company} m’a permis de résoudre facilement mon problème.' },
  },
  effort: {
    labels: ['Effort très faible', 'Effort faible', 'Effort modéré', 'Effort important', 'Effort très important'],
    questions: { issue: 'Quel effort avez-vous dû fournir personnellement pour résoudre votre problème ?' },
  },
  ease: {
    labels: [
      'Très difficile',
      'Difficile',
      'Plutôt difficile',
      'Ni difficile ni facile',
      'Plutôt facile',
      'Facile',
      'Très facile',
    ],
    questions: { task: 'Globalement, à quel point la tâche a-t-elle été difficile ou facile à réaliser ?' },
  },
  binary: { labels: ['Non', 'Oui'], questions: { issue: 'A-t-il été facile de résoudre votre problème ?' } },
  why: 'Quelle est la principale raison de votre réponse ?',
  improve: 'Que pourrions-nous faire pour que ce soit plus facile ?',
  send: 'Envoyer',
  skip: 'Passer',
  close: 'Fermer',
  thanks: 'Merci !',
  nOfM: '{n} sur {m}',
  company: 'L’entreprise',
}
