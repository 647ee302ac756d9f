import type { LocaleFamily } from '../locale.js'

export const ease: LocaleFamily = {
  labels: ['बहुत कठिन', 'कठिन', 'कुछ हद तक कठिन', 'न कठिन न आसान', 'कुछ हद तक आसान', 'आसान', 'बहुत आसान'],
  questions: { task: 'कुल मिलाकर, यह काम पूरा करना कितना कठिन या आसान था?' },
}
