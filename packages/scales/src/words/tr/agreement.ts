import type { LocaleFamily } from '../locale.js'

export const agreement: LocaleFamily = {
  labels: [
    'Kesinlikle katılmıyorum',
    'Katılmıyorum',
    'Kısmen katılmıyorum',
    'Ne katılıyorum ne katılmıyorum',
    'Kısmen katılıyorum',
    'Katılıyorum',
    'Kesinlikle katılıyorum',
  ],
  questions: {
    issue: '{company} sorunumu çözmemi kolaylaştırdı.',
    order: '{company} sipariş vermemi kolaylaştırdı.',
    request: '{company} talebimi sonuçlandırmamı kolaylaştırdı.',
    return: '{company} ürün iade etmemi kolaylaştırdı.',
    'sign-up': '{company} kaydolmamı kolaylaştırdı.',
    booking: '{company} rezervasyon yapmamı kolaylaştırdı.',
  },
}
