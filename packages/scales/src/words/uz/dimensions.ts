import type { LocaleFamily } from '../locale.js'

export const dimensions: LocaleFamily = {
  labels: ['Juda kam', 'Kam', 'Oʻrtacha', 'Koʻp', 'Juda koʻp'],
  items: { time: 'Sarflangan vaqt', mental: 'Aqliy kuch', emotional: 'Hissiy yuk', steps: 'Qadamlar soni' },
  questions: {
    dimensions: 'Muammongiz haqida oʻylab, quyidagilarning har birini qanday baholaysiz?',
    order: 'Buyurtmangiz haqida oʻylab, quyidagilarning har birini qanday baholaysiz?',
    request: 'Murojaatingiz haqida oʻylab, quyidagilarning har birini qanday baholaysiz?',
    return: 'Mahsulotni qaytarish haqida oʻylab, quyidagilarning har birini qanday baholaysiz?',
    'sign-up': 'Roʻyxatdan oʻtishingiz haqida oʻylab, quyidagilarning har birini qanday baholaysiz?',
    booking: 'Broningiz haqida oʻylab, quyidagilarning har birini qanday baholaysiz?',
  },
}
