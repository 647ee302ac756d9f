import type { LocaleFamily } from '../locale.js'

export const effort: LocaleFamily = {
  labels: ['Çok az çaba', 'Az çaba', 'Orta düzeyde çaba', 'Fazla çaba', 'Çok fazla çaba'],
  questions: {
    issue: 'Sorununuzu çözmek için kişisel olarak ne kadar çaba harcamanız gerekti?',
    order: 'Siparişinizi vermek için kişisel olarak ne kadar çaba harcamanız gerekti?',
    request: 'Talebinizi sonuçlandırmak için kişisel olarak ne kadar çaba harcamanız gerekti?',
    return: 'İade işleminizi yapmak için kişisel olarak ne kadar çaba harcamanız gerekti?',
    'sign-up': 'Kaydolmak için kişisel olarak ne kadar çaba harcamanız gerekti?',
    booking: 'Rezervasyonunuzu yapmak için kişisel olarak ne kadar çaba harcamanız gerekti?',
  },
}
