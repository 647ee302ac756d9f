import type { LocaleFamily } from '../locale.js'

export const effort: LocaleFamily = {
  labels: ['Juda kam kuch', 'Kam kuch', 'Oʻrtacha kuch', 'Koʻp kuch', 'Juda koʻp kuch'],
  questions: {
    issue: 'Muammongizni hal qilish uchun shaxsan oʻzingiz qancha kuch sarflashingizga toʻgʻri keldi?',
    order: 'Buyurtmangizni rasmiylashtirish uchun shaxsan oʻzingiz qancha kuch sarflashingizga toʻgʻri keldi?',
    request: 'Murojaatingizga javob olish uchun shaxsan oʻzingiz qancha kuch sarflashingizga toʻgʻri keldi?',
    return: 'Mahsulotni qaytarish uchun shaxsan oʻzingiz qancha kuch sarflashingizga toʻgʻri keldi?',
    'sign-up': 'Roʻyxatdan oʻtish uchun shaxsan oʻzingiz qancha kuch sarflashingizga toʻgʻri keldi?',
    booking: 'Bron qilish uchun shaxsan oʻzingiz qancha kuch sarflashingizga toʻgʻri keldi?',
  },
}
