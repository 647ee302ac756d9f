import type { LocaleFamily } from '../locale.js'

export const ease: LocaleFamily = {
  labels: ['Juda qiyin', 'Qiyin', 'Nisbatan qiyin', 'Qiyin ham, oson ham emas', 'Nisbatan oson', 'Oson', 'Juda oson'],
  questions: {
    task: 'Umuman olganda, vazifani bajarish qanchalik qiyin yoki oson boʻldi?',
    issue: 'Umuman olganda, muammongizni hal qilish qanchalik qiyin yoki oson boʻldi?',
    order: 'Umuman olganda, buyurtmangizni rasmiylashtirish qanchalik qiyin yoki oson boʻldi?',
    request: 'Umuman olganda, murojaatingizga javob olish qanchalik qiyin yoki oson boʻldi?',
    return: 'Umuman olganda, mahsulotni qaytarish qanchalik qiyin yoki oson boʻldi?',
    'sign-up': 'Umuman olganda, roʻyxatdan oʻtish qanchalik qiyin yoki oson boʻldi?',
    booking: 'Umuman olganda, bron qilish qanchalik qiyin yoki oson boʻldi?',
  },
}
