import type { LocaleFamily } from '../locale.js'

export const ease: LocaleFamily = {
  labels: ['Çok zordu', 'Zordu', 'Kısmen zordu', 'Ne zor ne kolaydı', 'Kısmen kolaydı', 'Kolaydı', 'Çok kolaydı'],
  questions: {
    task: 'Genel olarak, işlemi tamamlamak ne kadar zor veya kolaydı?',
    issue: 'Genel olarak, sorununuzu çözmek ne kadar zor veya kolaydı?',
    order: 'Genel olarak, siparişinizi vermek ne kadar zor veya kolaydı?',
    request: 'Genel olarak, talebinizi sonuçlandırmak ne kadar zor veya kolaydı?',
    return: 'Genel olarak, iade işleminizi yapmak ne kadar zor veya kolaydı?',
    'sign-up': 'Genel olarak, kaydolmak ne kadar zor veya kolaydı?',
    booking: 'Genel olarak, rezervasyonunuzu yapmak ne kadar zor veya kolaydı?',
  },
}
