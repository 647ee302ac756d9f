import type { LocaleFamily } from '../locale.js'

export const dimensions: LocaleFamily = {
  labels: ['Çok az', 'Az', 'Orta', 'Fazla', 'Çok fazla'],
  items: { time: 'Harcanan süre', mental: 'Zihinsel çaba', emotional: 'Duygusal yük', steps: 'Adım sayısı' },
  questions: {
    dimensions: 'Sorununuzu düşündüğünüzde, aşağıdakilerin her birini nasıl değerlendirirsiniz?',
    order: 'Siparişinizi düşündüğünüzde, aşağıdakilerin her birini nasıl değerlendirirsiniz?',
    request: 'Talebinizi düşündüğünüzde, aşağıdakilerin her birini nasıl değerlendirirsiniz?',
    return: 'İadenizi düşündüğünüzde, aşağıdakilerin her birini nasıl değerlendirirsiniz?',
    'sign-up': 'Kaydınızı düşündüğünüzde, aşağıdakilerin her birini nasıl değerlendirirsiniz?',
    booking: 'Rezervasyonunuzu düşündüğünüzde, aşağıdakilerin her birini nasıl değerlendirirsiniz?',
  },
}
