import type { LocaleFamily } from '../locale.js'

export const ease: LocaleFamily = {
  labels: ['Çok zordu', 'Zordu', 'Kısmen zordu', 'Ne zor ne kolaydı', 'Kısmen kolaydı', 'Kolaydı', 'Çok kolaydı'],
  questions: { task: 'Genel olarak, işlemi tamamlamak ne kadar zor veya kolaydı?' },
}
