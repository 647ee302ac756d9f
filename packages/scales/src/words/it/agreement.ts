import type { LocaleFamily } from '../locale.js'

export const agreement: LocaleFamily = {
  labels: [
    'Completamente in disaccordo',
    'In disaccordo',
    'Parzialmente in disaccordo',
    'Né d’accordo né in disaccordo',
    'Parzialmente d’accordo',
    'D’accordo',
    'Completamente d’accordo',
  ],
  questions: {
    issue: '{company} mi [ha|hanno] permesso di risolvere facilmente il mio problema.',
    order: '{company} mi [ha|hanno] permesso di effettuare facilmente il mio ordine.',
    request: '{company} mi [ha|hanno] permesso di risolvere facilmente la mia richiesta.',
    return: '{company} mi [ha|hanno] permesso di effettuare facilmente il mio reso.',
    'sign-up': '{company} mi [ha|hanno] permesso di registrarmi facilmente.',
    booking: '{company} mi [ha|hanno] permesso di effettuare facilmente la mia prenotazione.',
  },
}
