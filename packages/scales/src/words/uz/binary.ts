import type { LocaleFamily } from '../locale.js'

export const binary: LocaleFamily = {
  labels: ['Yoʻq', 'Ha'],
  questions: {
    issue: 'Muammongizni hal qilish oson boʻldimi?',
    order: 'Buyurtmangizni rasmiylashtirish oson boʻldimi?',
    request: 'Murojaatingizga javob olish oson boʻldimi?',
    return: 'Mahsulotni qaytarish oson boʻldimi?',
    'sign-up': 'Roʻyxatdan oʻtish oson boʻldimi?',
    booking: 'Bron qilish oson boʻldimi?',
  },
}
