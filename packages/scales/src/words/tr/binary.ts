import type { LocaleFamily } from '../locale.js'

export const binary: LocaleFamily = {
  labels: ['Hayır', 'Evet'],
  questions: {
    issue: 'Sorununuzu çözmek kolay mıydı?',
    order: 'Siparişinizi vermek kolay mıydı?',
    request: 'Talebinizi sonuçlandırmak kolay mıydı?',
    return: 'İade işleminizi yapmak kolay mıydı?',
    'sign-up': 'Kaydolmak kolay mıydı?',
    booking: 'Rezervasyonunuzu yapmak kolay mıydı?',
  },
}
